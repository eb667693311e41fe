//! What the longest message there is costs to decode: memory and work, counted by the allocator, stay
//! in proportion to the octets received, whatever they are. And the limits that options set.

use diameter_core::{
    Command, DecodeErrorKind, DecodeErrors, DecodeOptions, Decoded, DiameterIdentity, Identity,
    Message,
};
use diameter_messages::{base, gy};
use diameter_tests::counting::{Counting, cost};
use diameter_tests::{captures, command, octets, samples};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The greatest Message Length that is a multiple of four.
const GREATEST: usize = 0x00ff_fffc;
const MIB: usize = 1 << 20;

/// A Gy Credit-Control-Request of this length: what it requires, then these octets again and again,
/// as often as they fit, then one AVP without M that takes the rest.
fn filled(length: usize, filling: &[u8]) -> Message {
    let mut avps = octets(samples::CCR);
    let times = (length - 20 - avps.len()) / filling.len();
    avps.extend(filling.repeat(times));
    padded(length, avps)
}

/// A Gy Credit-Control-Request with these AVPs, filled up to the length with an AVP without M.
fn padded(length: usize, mut avps: Vec<u8>) -> Message {
    let rest = length - 20 - avps.len();
    if rest >= 8 {
        avps.extend(avp("0098967f 00", rest - 8, 0xaa));
    }
    let mut frame = samples::frame(0xc0, 272, gy::APPLICATION_ID, "");
    frame.extend(avps);
    let [_, high, middle, low] = u32::try_from(frame.len()).unwrap().to_be_bytes();
    frame[1..4].copy_from_slice(&[high, middle, low]);
    let message = Message::parse(frame).unwrap();
    // Sharing the buffer for the first time allocates; not counted.
    drop(message.clone());
    message
}

/// An AVP with this code and these flags, and this many octets of a value.
fn avp(header: &str, length: usize, value: u8) -> Vec<u8> {
    group(header, &vec![value; length])
}

fn group(header: &str, value: &[u8]) -> Vec<u8> {
    let mut avp = octets(header);
    let [_, length @ ..] = u32::try_from(avp.len() + 3 + value.len()).unwrap().to_be_bytes();
    let vendor = avp.split_off(5);
    avp.extend([&length[..], &vendor, value].concat());
    avp.resize(avp.len().next_multiple_of(4), 0);
    avp
}

/// A giant UTF8String that is not UTF-8, in groups: Service-Information / MMS-Information /
/// Originator-Address / Address-Data.
fn giant_in_groups(length: usize) -> Message {
    let header = ["00000369 c0 000028af", "0000036d c0 000028af", "00000376 c0 000028af"];
    let giant = avp("00000381 c0 000028af", length - 300, 0xff);
    let groups = header.iter().rev().fold(giant, |inner, header| group(header, &inner));
    padded(length, [octets(samples::CCR), groups].concat())
}

/// Groups, each in the one before, of so many octets: Multiple-Services-Credit-Control,
/// Requested-Service-Unit, CC-Money and Unit-Value by turns.
fn chain(length: usize) -> Vec<u8> {
    let count = length / 8;
    let code = |depth: usize| [456_u32, 437, 413, 445][depth % 4];
    let size = |depth: usize| 0x4000_0000 | u32::try_from((count - depth) * 8).unwrap();
    (0..count).flat_map(|depth| [code(depth), size(depth)]).flat_map(u32::to_be_bytes).collect()
}

/// The longest messages that are hard on a decoder.
fn hostile(length: usize) -> Vec<(&'static str, Message)> {
    let proxy_info =
        octets("0000011c 40 000020 00000118 40 00000a 70310000 00000021 40 00000a 00ff0000");
    let failing = [
        group("0000011c 40", &octets("00000118 40 000009 20000000")),
        group("000001bb 40", &octets("000001c2 40 000009 01000000")),
    ]
    .concat();
    let chain = padded(length, [octets(samples::CCR), chain(length - 200)].concat());
    vec![
        ("unknown AVPs without M", filled(length, &octets("0098967f 00 000008"))),
        ("unknown AVPs with M", filled(length, &octets("0098967f 40 000008"))),
        ("known AVPs that are not listed", filled(length, &octets("00000019 40 000008"))),
        ("the same AVP again and again", filled(length, &octets("00000102 40 00000c 00000004"))),
        ("many groups", filled(length, &proxy_info)),
        ("many groups with errors", filled(length, &failing)),
        ("empty groups", filled(length, &octets("000001c8 40 000008"))),
        ("one chain of groups", chain),
        ("a giant in groups", giant_in_groups(length)),
        ("64 large unknown AVPs with M", filled(length, &avp("0098967f 40", length / 65 - 16, 1))),
        ("lengths of zero", filled(length, &[0; 8])),
    ]
}

/// The octets that an AVP may take where it is read: as many as the largest group that can occur
/// again and again, Multiple-Services-Credit-Control.
const EACH: usize = 800;

#[test]
fn decoding_takes_twice_the_message_and_some_for_each_avp_read() {
    for (name, message) in hostile(GREATEST) {
        let length = message.as_bytes().len();
        for options in [DecodeOptions::default(), DecodeOptions::lenient()] {
            let (Decoded { value, errors }, cost) = cost(|| decode(&message, &options));
            assert!(value.is_some() || errors.is_some(), "{name}");
            // Those of the message, and those in a chain of groups.
            let read = message.avps().take(options.max_avps).count() + options.max_depth;
            assert!(cost.peak <= 2 * length + EACH * read, "{name}: {length} octets, {cost:?}");
        }
    }
}

#[test]
fn the_longest_message_takes_three_times_its_length_at_most() {
    for (name, message) in hostile(GREATEST) {
        let ((), cost) = cost(|| drop(decode(&message, &DecodeOptions::default())));
        let most = 3 * message.as_bytes().len();
        assert!(cost.peak <= most, "{name}: {cost:?}");
        assert_eq!(cost.now, 0, "{name}");
    }
}

/// Octets that take most where they are read: large structs of few octets, in lists and boxes.
fn growing() -> [(&'static str, Vec<u8>); 5] {
    // Multiple-Services-Credit-Control (456), with Used-Service-Unit (446) and QoS-Information
    // (1016/10415); Route-Record (282).
    let groups = "000001c8 40 000024 000001be 40 000008 000001be 40 000008
        000003f8 c0 00000c 000028af";
    [
        ("one kind of group", octets("000001c8 40 000008")),
        ("groups by turns", octets("000001c8 40 000008 0000011a 40 000009 61000000")),
        ("groups in groups", octets(groups)),
        ("unknown AVPs", octets("0098967f 00 000008")),
        ("unknown AVPs in groups", octets("000001c8 40 000010 0098967f 00 000008")),
    ]
}

#[test]
fn memory_is_no_more_than_sixteen_times_the_message_or_a_mebibyte() {
    let mut refused = 0;
    for length in [1000, 20_000, 100_000, 600_000, 2_000_000] {
        for (name, filling) in growing() {
            let message = filled(length, &filling);
            let options = DecodeOptions { max_avps: usize::MAX, ..DecodeOptions::default() };
            let (decoded, cost) = cost(|| decode(&message, &options));
            // A list that grows is there twice while it moves.
            let most = (16 * length).max(MIB) * 3 / 2 + 2 * length;
            assert!(cost.peak <= most, "{length} octets of {name}: {cost:?}");
            refused += usize::from(decoded.errors.is_some());
        }
    }
    assert!(refused > 5, "{refused}: nothing reached the limit");
}

#[test]
fn message_that_would_grow_beyond_the_limit_is_refused_there() {
    let message = filled(100_000, &octets("000001c8 40 000008 0000011a 40 000009 61000000"));
    let decoded = decode(&message, &DecodeOptions::default());
    let errors = decoded.errors.unwrap();
    let kind = DecodeErrorKind::TooLarge { limit: 1_600_000 };
    assert_eq!((errors.first().kind(), errors.iter().count()), (&kind, 1));
    assert_eq!(errors.first().result_code().0, 5012);
    let path = errors.first().path().to_string();
    assert!(path.starts_with("Multiple-Services-Credit-Control["), "{path}");
    assert!(errors.to_string().contains("more than 1600000 octets of memory"), "{errors}");
    // What was read by then is there, unless something required was not.
    assert!(decoded.value.is_some_and(|it| it.multiple_services_credit_control.len() > 1000));
    let options = DecodeOptions { max_growth: 100, ..DecodeOptions::default() };
    assert_eq!(found(&decode(&message, &options)), []);
}

#[test]
fn every_list_and_box_counts() {
    let options = DecodeOptions { max_growth: 0, ..DecodeOptions::default() };
    // In each Multiple-Services-Credit-Control nothing, a list of one Used-Service-Unit, or a
    // QoS-Information in its box.
    for (inside, size) in [
        ("", 0),
        ("000001be 40 000008", size_of::<gy::UsedServiceUnit>()),
        ("000003f8 c0 00000c 000028af", size_of::<gy::QosInformation>()),
    ] {
        let service = group("000001c8 40", &octets(inside));
        let most = MIB / (size_of::<gy::MultipleServicesCreditControl>() + size);
        let decoded = |count| {
            let avps = [octets(samples::CCR), service.repeat(count)].concat();
            let found = found(&decode(&padded(20 + avps.len(), avps), &options));
            found.iter().map(|(code, _)| *code).collect::<Vec<_>>()
        };
        assert_eq!((decoded(most), decoded(most + 1)), (vec![], vec![5012]), "{inside}");
    }
}

#[test]
fn there_is_no_room_made_for_avps_that_are_not_read() {
    let ccr = octets(samples::CCR);
    let route_record = octets("0000011a 40 000009 61000000");
    let all = padded(20 + ccr.len() + 1200, [ccr.clone(), route_record.repeat(100)].concat());
    let max_avps = all.avps().count() - 95;
    let options = DecodeOptions { max_avps, ..DecodeOptions::default() };
    let decoded = decode(&all, &options);
    let errors = decoded.errors.expect("there are more AVPs");
    assert_eq!(errors.first().kind(), &DecodeErrorKind::TooManyAvps { limit: max_avps });
    let records = decoded.value.expect("all that is required comes first").route_record;
    assert_eq!((records.len(), records.capacity()), (5, 5));
}

#[test]
fn messages_as_they_are_sent_are_far_from_the_limit() {
    for length in [1000, 10_000] {
        // Multiple-Services-Credit-Control with Rating-Group and an empty Requested-Service-Unit.
        let services = octets("000001c8 40 00001c 000001b5 40 000008 000001b0 40 00000c 0000000a");
        let message = filled(length, &services);
        assert_eq!(found(&decode(&message, &DecodeOptions::default())), []);
    }
    let known = captures().into_iter().filter_map(|(name, message)| {
        let command = command(&message)?;
        Some((name, message, command))
    });
    let known: Vec<_> = known.collect();
    assert!(known.len() > 60, "{} messages of known commands", known.len());
    for (name, message, command) in known {
        let (normal, cost) = cost(|| command.normalize(&message));
        let most = 64 * message.as_bytes().len();
        assert!(normal.is_ok() && cost.peak < most, "{name}: {cost:?}");
    }
}

/// One Failed-AVP for the value, one for the flags of each of the groups around it.
#[test]
fn strict_decoding_takes_the_message_again_for_each_group_with_an_error_of_its_own() {
    let header = ["00000369 e0 000028af", "0000036d e0 000028af", "00000376 e0 000028af"];
    let giant = avp("00000381 e0 000028af", GREATEST - 300, 0xff);
    let groups = header.iter().rev().fold(giant, |inner, header| group(header, &inner));
    let message = padded(GREATEST, [octets(samples::CCR), groups].concat());
    let (Decoded { errors, .. }, cost) = cost(|| decode(&message, &DecodeOptions::strict()));
    assert_eq!(errors.unwrap().iter().count(), 5);
    assert!(cost.peak <= 6 * GREATEST, "{cost:?}");
}

#[test]
fn work_grows_as_the_message_does() {
    let options =
        DecodeOptions { max_avps: usize::MAX, max_growth: usize::MAX, ..DecodeOptions::default() };
    for ((name, short), (_, long)) in hostile(MIB / 2).iter().zip(hostile(2 * MIB)) {
        let (_, short) = cost(|| decode(short, &options));
        let (_, long) = cost(|| decode(&long, &options));
        assert!(10 * long.count <= 41 * short.count + 100, "{name}: {short:?} {long:?}");
        assert!(10 * long.peak <= 44 * short.peak, "{name}: {short:?} {long:?}");
    }
}

/// Whether an AVP with the M bit is known is looked up in 34 dictionaries, which are collected once.
#[test]
fn unlisted_avps_with_the_m_bit_take_no_more_than_those_without() {
    let work = |filling| {
        let message = filled(MIB / 4, &octets(filling));
        cost(|| decode(&message, &DecodeOptions::default())).1.count
    };
    let (without, with) = (work("00000019 00 000008"), work("00000019 40 000008"));
    assert!(with <= without + 16, "{with} allocations with the M bit, {without} without");
}

#[test]
fn answer_to_the_longest_message_takes_six_times_it_at_most() {
    let identity = Identity {
        host: DiameterIdentity::from_static("ocs1.example.net"),
        realm: DiameterIdentity::from_static("example.net"),
        state_id: None,
    };
    let mut refused = 0;
    for (name, message) in hostile(GREATEST) {
        let Decoded { errors, .. } = decode(&message, &DecodeOptions::default());
        let Some(errors) = errors else { continue };
        refused += 1;
        let (answer, cost) = cost(|| errors.answer(&message, &identity));
        assert!(cost.peak <= 6 * message.as_bytes().len(), "{name}: {cost:?}");
        assert_eq!(answer.header().end_to_end_id, message.header().end_to_end_id, "{name}");
        base::AnswerMessage::from_message(&answer)
            .map(drop)
            .or_else(|_| gy::CreditControlAnswer::from_message(&answer).map(drop))
            .unwrap_or_else(|errors| panic!("{name}: {errors}"));
    }
    assert!(refused > 5, "{refused} messages are refused");
}

/// The Result-Codes and paths of the errors.
fn found(decoded: &Decoded<gy::CreditControlRequest>) -> Vec<(u32, String)> {
    let errors = decoded.errors.iter().flat_map(DecodeErrors::iter);
    errors.map(|error| (error.result_code().0, error.path().to_string())).collect()
}

#[test]
fn groups_deeper_than_the_limit_are_refused_and_all_around_them_is_read() {
    // CC-Money in Requested-Service-Unit in Multiple-Services-Credit-Control, with a Unit-Value.
    let money = "0000019d 40 000020 000001bd 40 000018 000001bf 40 000010 0000000000000001";
    let more = format!("000001c8 40 000030 000001b5 40 000028 {money} 00000116 40 00000c 00000009");
    let message = samples::credit_control_request(&more);
    for max_depth in 0..5 {
        let options = DecodeOptions { max_depth, ..DecodeOptions::default() };
        let decoded = decode(&message, &options);
        let steps = [
            "Multiple-Services-Credit-Control[0]",
            "Requested-Service-Unit",
            "CC-Money",
            "Unit-Value",
        ];
        let errors = match steps.get(..=max_depth) {
            Some(steps) => vec![(5012, steps.join("/"))],
            None => vec![],
        };
        assert_eq!(found(&decoded), errors, "{max_depth}");
        assert_eq!(decoded.value.unwrap().origin_state_id, Some(9));
    }
}

#[test]
fn avps_beyond_the_limit_are_not_read_and_not_missing() {
    // Eight AVPs in the message, two in a group.
    let more = "000001bb 40 000020 000001c2 40 00000c 00000000 000001bc 40 000009 31000000";
    let message = samples::credit_control_request(more);
    for max_avps in 0..12 {
        let options = DecodeOptions { max_avps, ..DecodeOptions::default() };
        let decoded = decode(&message, &options);
        let path = if max_avps > 8 { "Subscription-Id[0]" } else { "" };
        let expected = if max_avps < 11 { vec![(5012, path.to_owned())] } else { vec![] };
        assert_eq!(found(&decoded), expected, "{max_avps}");
        assert_eq!(decoded.value.is_some(), max_avps >= 8, "{max_avps}");
    }
}

#[test]
fn no_more_errors_are_collected_than_the_limit() {
    // With a strict decoder each of these has two errors.
    let twice = "00000116 60 00000b 00000100";
    let unknown = "0098967f 40 000008".repeat(100);
    let message = samples::credit_control_request(&format!("{twice} {unknown}"));
    for (max_errors, expected) in [(0, 1), (1, 1), (2, 2), (3, 3), (50, 50), (1000, 102)] {
        let options = DecodeOptions { max_errors, ..DecodeOptions::strict() };
        assert_eq!(found(&decode(&message, &options)).len(), expected, "{max_errors}");
    }
}

fn decode(message: &Message, options: &DecodeOptions) -> Decoded<gy::CreditControlRequest> {
    gy::CreditControlRequest::decode(message, options)
}
