//! AVPs that the grammar does not list.

use diameter_core::plumbing::normalize_untyped;
use diameter_core::{Command, DecodeOptions, EndToEndId, HopByHopId, Request, Tolerance};

use crate::shop::{KIND, NUMBER, Order, PART, Part, TIER};
use crate::wire::{
    AFTER_REQUIRED, M, V, assert_refused, avp, avp_of_length, decode, errors_with, found, group,
    kept, order,
};

fn weight() -> Vec<u8> {
    avp(1010, V | M, &[0; 8])
}

/// A part with this AVP in it.
fn part(avp: Vec<u8>) -> Vec<u8> {
    group(1003, V | M, &[weight(), avp])
}

const INSIDE: usize = AFTER_REQUIRED + 12 + 20;

#[track_caller]
fn assert_refused_in_a_part(avp: Vec<u8>, code: u32, path: &str) {
    let errors = errors_with(&order(&[part(avp)]), &DecodeOptions::default());
    assert_eq!(found(&errors), [(code, format!("Part[0]/{path}"), INSIDE)]);
}

fn unlisted(avp: Vec<u8>) -> Part {
    kept(&order(&[part(avp)])).part.remove(0)
}

#[test]
fn unknown_avp_with_the_m_bit_is_refused_wherever_it_is() {
    for flags in [M, V | M] {
        let path = if flags & V == 0 { "AVP 7777" } else { "AVP 7777/99999" };
        assert_refused(avp(7777, flags, &[1]), 5001, path);
        assert_refused_in_a_part(avp(7777, flags, &[1]), 5001, path);
    }
    let options =
        DecodeOptions { unknown_mandatory_avps: Tolerance::Accept, ..DecodeOptions::default() };
    let message = order(&[avp(7777, M, &[1]), part(avp(7777, M, &[1]))]);
    let order = decode(&message, &options).into_result().unwrap();
    assert_eq!((order.additional_avps.len(), order.part[0].unlisted_avps.len()), (1, 1));
}

#[test]
fn known_avp_with_the_m_bit_is_kept_under_a_wildcard_and_refused_without() {
    let tier = || avp(1020, M, &[0, 0, 0, 3]);
    assert_eq!(kept(&order(&[tier()])).additional_avps.get(&TIER), Some(Ok(3)));
    assert_refused_in_a_part(tier(), 5008, "Tier");

    let options =
        DecodeOptions { unlisted_mandatory_avps: Tolerance::Refuse, ..DecodeOptions::default() };
    let errors = errors_with(&order(&[tier()]), &options);
    assert_eq!(found(&errors), [(5001, "Tier".to_owned(), AFTER_REQUIRED)]);

    let options = DecodeOptions { disallowed_avps: Tolerance::Accept, ..DecodeOptions::default() };
    let order = decode(&order(&[part(tier())]), &options).into_result().unwrap();
    assert_eq!(order.part[0].unlisted_avps.get(&TIER), Some(Ok(3)));
}

#[test]
fn avp_without_the_m_bit_is_kept_in_a_closed_group_in_order() {
    let mut part =
        unlisted([avp(7777, 0, &[1]), avp(1020, 0, &[0; 4]), avp(7777, V, &[2])].concat());
    assert_eq!(
        part.unlisted_avps.iter().map(|avp| avp.code).collect::<Vec<_>>(),
        [7777, 1020, 7777]
    );
    assert_eq!(part.unlisted_avps.get_all(&TIER).collect::<Vec<_>>(), [Ok(0)]);
    assert_eq!(part.unlisted_avps.remove(&TIER), 1);
    assert_eq!(part.unlisted_avps.remove(&TIER), 0);
    part.unlisted_avps.clear();
    assert_eq!(part, kept(&order(&[group(1003, V | M, &[weight()])])).part[0]);

    let options =
        DecodeOptions { informational_avps: Tolerance::Refuse, ..DecodeOptions::default() };
    let errors = errors_with(&order(&[super::unlisted::part(avp(7777, 0, &[1]))]), &options);
    assert_eq!(found(&errors), [(5008, "Part[0]/AVP 7777".to_owned(), INSIDE)]);
}

#[test]
fn m_bit_does_not_count_inside_a_group_without_it_and_the_group_is_written_without_it() {
    let inside = [weight(), avp(7777, M, &[1]), avp(1020, M, &[0; 4])];
    let message = order(&[group(1003, V, &inside), group(1003, V | M, &[weight()])]);
    assert_eq!(kept(&message).part[0].unlisted_avps.len(), 2);
    assert_eq!(Order::DESCRIPTION.normalize(&message).as_ref(), Ok(&message));
    assert_eq!(normalize_untyped(Order::DESCRIPTION, &message).as_ref(), Ok(&message));
}

#[test]
fn groups_around_a_group_are_written_without_the_m_bit_as_they_came() {
    // The M bit of the unknown AVP does not count because of the outermost group alone.
    let unknown = || avp(7777, M, &[1]);
    let inner = |flags, avp| group(1003, V | flags, &[weight(), avp]);
    let groups = [
        inner(0, inner(M, unknown())),
        inner(M, inner(0, unknown())),
        inner(0, inner(0, inner(M, unknown()))),
    ];
    let message = order(&groups);
    kept(&message);
    assert_eq!(normalize_untyped(Order::DESCRIPTION, &message).as_ref(), Ok(&message));
}

#[test]
fn group_without_the_m_bit_gets_it_where_no_m_bit_inside_would_count_then() {
    let informational = order(&[group(1003, V, &[weight(), avp(7777, 0, &[1])])]);
    let mandatory = order(&[group(1003, V | M, &[weight(), avp(7777, 0, &[1])])]);
    assert_eq!(Order::DESCRIPTION.normalize(&informational), Ok(mandatory));
}

#[test]
fn value_of_a_group_is_written_without_the_m_bit_of_the_group_as_it_came() {
    let informational = order(&[group(1003, V, &[weight(), avp(7777, M, &[1])])]);
    let raw = informational.avps().flatten().last().unwrap().to_raw();
    assert_eq!(PART.normalize(&raw).as_ref(), Ok(&raw));
    let part: Part = raw.value().unwrap();
    assert_eq!(PART.with_value(&part), Ok(raw));
}

#[test]
fn what_a_closed_group_kept_is_not_sent_in_a_group_that_lists_it() {
    // Received as an additional AVP of one group, it is listed by the other.
    let mut order = kept(&order(&[part(avp(1005, 0, &[0; 4]))]));
    assert_eq!(order.part[0].unlisted_avps.get(&KIND).unwrap().unwrap().0, 0);
    order.additional_avps = order.part[0].unlisted_avps.iter().cloned().collect();
    let error = order.to_message(HopByHopId(7), EndToEndId(9)).unwrap_err();
    assert_eq!(error.path, "Kind");
}

#[test]
fn value_of_a_known_avp_is_checked_wherever_it_is() {
    for flags in [0, M] {
        assert_refused(avp(1020, flags, &[1; 3]), 5014, "Tier");
    }
    assert_refused_in_a_part(avp(1020, 0, &[1; 3]), 5014, "Tier");
    assert_refused_in_a_part(avp(1007, 0, &[]), 5014, "Shop");
    assert_refused_in_a_part(avp(1002, V, &[0xff]), 5004, "Note");
    // In a group of a known AVP too.
    let errors = errors_with(
        &order(&[part(group(279, 0, &[])), part(avp(264, 0, b"a b"))]),
        &DecodeOptions::default(),
    );
    let offset = INSIDE + 8 + 12 + 20;
    assert_eq!(found(&errors), [(5004, "Part[1]/Origin-Host".to_owned(), offset)]);
    // Of an unknown one nobody can say.
    assert_eq!(kept(&order(&[avp(7777, 0, &[1; 3])])).additional_avps.len(), 1);
}

#[test]
fn error_inside_a_known_group_that_is_not_listed_has_its_path() {
    // A Failed-AVP holds what it likes; a Part inside a Part of a Part is listed. Weight in the order
    // itself is not.
    assert_refused(avp(1010, V | M, &[1; 4]), 5014, "Weight");
    let wrong = avp_of_length(1001, M, &[0; 4], 40);
    let errors = errors_with(&order(&[wrong]), &DecodeOptions::default());
    assert_eq!(errors.first().result_code().0, 5014);
}

#[test]
fn additional_avps_are_read_and_written_by_their_constants() {
    let mut order = kept(&order(&[]));
    order.additional_avps.push(&TIER, &1).unwrap();
    order.additional_avps.push(&TIER, &2).unwrap();
    assert_eq!(order.additional_avps.get(&NUMBER), None);
    assert_eq!(order.additional_avps.get_all(&TIER).collect::<Vec<_>>(), [Ok(1), Ok(2)]);
    assert_eq!(order.additional_avps.remove(&TIER), 2);
    assert_eq!(order.additional_avps, Default::default());
}
