//! Which of several errors is answered.

use crate::shop::APPLICATION_ID;
use crate::wire::{AFTER_REQUIRED, M, V, avp, errors, found, group, message_of, order, required};

#[test]
fn errors_come_in_the_order_of_the_wire_and_missing_avps_last() {
    let mut avps = required();
    avps.remove(3); // Order-Number
    avps.push(avp(1005, M, &[1]));
    avps.push(group(1003, V | M, &[])); // lacks Weight
    avps.push(avp(7777, M, &[1]));
    avps.push(avp(1002, V, &[0xff]));
    let errors = errors(&message_of(0xc0, 1, APPLICATION_ID, &avps));
    let found: Vec<_> = found(&errors).into_iter().map(|(code, path, _)| (code, path)).collect();
    let expected = [
        (5014, "Kind"),
        (5001, "AVP 7777"),
        (5004, "Note"),
        // Missing AVPs in the order of the grammar, those of a group at the place of the group.
        (5005, "Order-Number"),
        (5005, "Part[0]/Weight"),
    ];
    assert_eq!(found, expected.map(|(code, path)| (code, path.to_owned())));
    assert_eq!(errors.first().result_code().0, 5014);
}

#[test]
fn failed_avp_of_an_error_in_groups_is_the_chain_of_groups_around_the_avp() {
    let weight = avp(1010, V | M, &[0; 8]);
    let inner = group(1003, V | M, &[weight.clone(), avp(7777, M, &[1])]);
    let errors = errors(&order(&[group(1003, V | M, &[weight, inner])]));
    let path = "Part[0]/Part/AVP 7777".to_owned();
    assert_eq!(found(&errors), [(5001, path, AFTER_REQUIRED + 12 + 20 + 12 + 20)]);
    let chain = group(1003, V | M, &[avp(7777, M, &[1])]);
    assert_eq!(errors.first().failed_avp().unwrap().data, chain);
}

#[test]
fn positions_in_a_path_count_avps_of_the_kind() {
    let part = |weight: &[u8]| group(1003, V | M, &[avp(1010, V | M, weight)]);
    let parts = [part(&[0; 4]), part(&[0; 8]), part(&[0; 4]), part(&[0; 4])];
    let paths: Vec<_> = found(&errors(&order(&parts))).into_iter().map(|it| it.1).collect();
    assert_eq!(paths, ["Part[0]/Weight", "Part[2]/Weight", "Part[3]/Weight"]);
}
