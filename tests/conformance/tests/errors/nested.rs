//! Errors inside groups: the path with its positions, the chain of groups in Failed-AVP, each holding
//! nothing but the offending AVP (RFC 6733, 7.5), the limit to nesting.

use diameter_core::plumbing::{Avps, Contents, Room};
use diameter_core::{
    Avp, AvpKey, DecodeErrorKind, Encoder, Grammar, Group, Item, Mandatory, RawAvp, Step,
    UnlistedAvps, Unread,
};
use diameter_tests::samples::{AFTER_CCR, credit_control_request};
use diameter_tests::wire;

use super::{assert_error, assert_only, ccr_errors};

#[test]
fn path_says_which_of_several_groups_it_is() {
    let errors = ccr_errors(&credit_control_request(
        "
        000001c8 40 000014                          # at 120: Multiple-Services-Credit-Control (456)
            000001b0 40 00000c 0000000a             # Rating-Group (432) 10
        000001c8 40 000044                          # at 140: Multiple-Services-Credit-Control
            000001b0 40 00000c 0000000b             # at 148: Rating-Group 11
            000001be 40 000018                      # at 160: Used-Service-Unit (446)
                000001a5 40 000010 0000000000000001 # CC-Total-Octets (421) 1
            000001be 40 000018                      # at 184: Used-Service-Unit
                000001a4 40 00000b 00000100         # at 192: CC-Time (420) of three octets
                000001b6                            # at 204: half a Restriction-Filter-Rule (438)
        ",
    ));
    let path = "Multiple-Services-Credit-Control[1]/Used-Service-Unit[1]/CC-Time";
    let failed_avp = "
        000001c8 40 00001c                          # Multiple-Services-Credit-Control
            000001be 40 000014                      # Used-Service-Unit
                000001a4 40 00000c 00000000         # CC-Time of four zeros
    ";
    assert_error(errors.first(), 5014, AFTER_CCR + 72, path, failed_avp);
    let key = |code| AvpKey { vendor_id: 0, code };
    let steps = [
        Step { key: key(456), name: Some("Multiple-Services-Credit-Control"), index: Some(1) },
        Step { key: key(446), name: Some("Used-Service-Unit"), index: Some(1) },
        Step { key: key(420), name: Some("CC-Time"), index: None },
    ];
    assert_eq!(errors.first().path().steps(), steps);
    let told = format!(
        "5014 DIAMETER_INVALID_AVP_LENGTH at offset 192: {path}: the value is 3 octets long, the data \
         format asks for 4"
    );
    assert_eq!(errors.first().to_string(), told);
    let octets = "[000001a44000000b000001]";
    assert_eq!(errors.first().with_octets().to_string(), format!("{told} {octets}"));
    // The second error has a chain of its own; the header is padded with zeros.
    let path = "Multiple-Services-Credit-Control[1]/Used-Service-Unit[1]/Restriction-Filter-Rule";
    let failed_avp = "000001c8 40 000018 000001be 40 000010 000001b6 00 000008";
    let second = errors.iter().nth(1).unwrap();
    assert_error(second, 5014, AFTER_CCR + 84, path, failed_avp);
    assert_eq!(errors.iter().count(), 2, "{errors}");
}

#[test]
fn positions_count_the_groups_that_failed_too() {
    let errors = ccr_errors(&credit_control_request(
        "
        000001bb 40 000014                      # at 120: Subscription-Id (443) without a value
            000001c2 40 00000c 00000000
        000001bb 40 000020                      # at 140: a good one
            000001c2 40 00000c 00000000         # Subscription-Id-Type (450)
            000001bc 40 000009 31000000         # Subscription-Id-Data (444)
        000001bb 40 000014                      # at 172: without a type
            000001bc 40 000009 32000000
        ",
    ));
    let found: Vec<_> =
        errors.iter().map(|error| (error.offset(), error.path().to_string())).collect();
    let expected = [
        (120, "Subscription-Id[0]/Subscription-Id-Data".to_owned()),
        (172, "Subscription-Id[2]/Subscription-Id-Type".to_owned()),
    ];
    assert_eq!(found, expected);
}

#[test]
fn groups_in_the_failed_avp_keep_the_flags_they_came_with() {
    let errors = ccr_errors(&credit_control_request(
        "
        00000369 e0 000024 000028af                     # at 120: Service-Information (873/10415)
            0000036a 80 000018 000028af                 # at 132: PS-Information (874/10415)
                0000001e 40 00000a ffff0000             # at 144: Called-Station-Id (30), no text
        ",
    ));
    assert_only(
        &errors,
        5004,
        AFTER_CCR + 24,
        "Service-Information/PS-Information/Called-Station-Id",
        "
        00000369 e0 000024 000028af
            0000036a 80 000018 000028af
                0000001e 40 00000a ffff0000
        ",
    );
}

/// A group that may hold another of its kind: none of the specifications at hand has one.
#[derive(Clone, Debug, PartialEq, Default)]
struct Onion {
    within: Option<Box<Onion>>,
    unlisted_avps: UnlistedAvps,
}

static ONION: Avp<Onion> = Avp::new("Onion", 1, 99_999, Mandatory::Must);

static GRAMMAR: Grammar = Grammar { name: "Onion", items: &[Item::optional(ONION.description())] };

impl Group for Onion {}

impl Contents for Onion {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    const REQUIRED: u32 = 0;

    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (99_999, 1) => received.optional_boxed(0, &mut self.within),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional_boxed(&ONION, &self.within);
        avps.end()
    }
}

/// The limit unless a decoder is told otherwise.
const MAX_DEPTH: usize = 32;

fn onion(layers: usize) -> RawAvp {
    let core = wire::group(&ONION, &[]);
    (1..layers).fold(core, |within, _| wire::group(&ONION, &[within]))
}

#[test]
fn groups_may_be_nested_to_the_limit() {
    let deepest = onion(MAX_DEPTH);
    assert_eq!(ONION.normalize(&deepest), Ok(deepest));
}

#[test]
fn groups_nested_deeper_than_the_limit_are_reported_as_5012() {
    let depth = MAX_DEPTH;
    for layers in [depth + 1, depth + 2, 10_000] {
        let errors = onion(layers).value::<Onion>().unwrap_err();
        assert_eq!(errors.iter().count(), 1, "{errors}");
        let error = errors.first();
        assert_eq!(error.kind(), &DecodeErrorKind::TooDeep { limit: depth });
        assert_eq!((error.result_code().0, error.offset()), (5012, 12 * depth));
        // The outermost one is the value itself.
        let path = vec!["Onion"; depth].join("/");
        assert_eq!(error.path().to_string(), path);
        let failed_avp = error.failed_avp().unwrap();
        assert_eq!(failed_avp.data.len(), 12 * (layers - 2));
    }
}
