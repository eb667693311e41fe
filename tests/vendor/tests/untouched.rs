//! Standard types as they are, with the vendor's AVPs in `additional_avps`.

mod samples;

use acme_charging::diameter::acme::{self, AcmeTier, AcmeVoucher, avp};
use acme_charging::money::Money;
use diameter_core::{
    AvpFlags, Command, DecodeOptions, EndToEndId, HopByHopId, Message, RawAvp, Request as _,
};
use diameter_messages::gy;
use samples::standard_request;

fn sent(request: &gy::CreditControlRequest) -> Message {
    let message = request.to_message(HopByHopId(1), EndToEndId(2)).unwrap();
    Message::parse(message.into_bytes()).unwrap()
}

/// Reads a standard message with Acme's AVPs known: those with the M bit are not refused.
fn received(message: &Message) -> gy::CreditControlRequest {
    let options = DecodeOptions::default();
    gy::CreditControlRequest::decode_knowing(message, &options, &[&acme::DICTIONARY])
        .into_result()
        .unwrap()
}

#[test]
fn typed_avps_are_pushed_got_and_removed() {
    let voucher =
        AcmeVoucher::builder().acme_voucher_code("SUMMER").acme_price(Money::cents(500)).build();
    let mut request = standard_request();
    let avps = &mut request.additional_avps;
    avps.push(&avp::ACME_VOUCHER, &voucher).unwrap();
    avps.push(&avp::ACME_PROMOTION, &1).unwrap();
    avps.push(&avp::ACME_PROMOTION, &2).unwrap();
    avps.push(&avp::ACME_TIER, &AcmeTier::SILVER).unwrap();
    avps.push(&avp::ACME_NOTE, &"for the regulator".into()).unwrap();

    let mut received = received(&sent(&request));
    assert_eq!(received, request);
    let avps = &mut received.additional_avps;
    assert_eq!(avps.get(&avp::ACME_VOUCHER), Some(Ok(voucher)));
    let promotions: Result<Vec<u32>, _> = avps.get_all(&avp::ACME_PROMOTION).collect();
    assert_eq!(promotions, Ok(vec![1, 2]));
    assert_eq!(avps.get(&avp::ACME_TIER), Some(Ok(AcmeTier::SILVER)));
    assert_eq!(avps.get(&avp::ACME_POINTS), None);
    assert_eq!(avps.remove(&avp::ACME_PROMOTION), 2);
    assert_eq!(avps.get(&avp::ACME_PROMOTION), None);
    assert_eq!(avps.len(), 3);
}

#[test]
fn standard_groups_take_them_too() {
    let mut service = gy::MultipleServicesCreditControl::builder().rating_group(10).build();
    service.additional_avps.push(&avp::ACME_PRICE, &Money::cents(99)).unwrap();
    let mut request = standard_request();
    request.multiple_services_credit_control.push(service);

    let received = received(&sent(&request));
    let service = &received.multiple_services_credit_control[0];
    assert_eq!(service.additional_avps.get(&avp::ACME_PRICE), Some(Ok(Money::cents(99))));
}

#[test]
fn flags_are_those_of_the_dictionary() {
    let mut request = standard_request();
    request.additional_avps.push(&avp::ACME_PROMOTION, &1).unwrap();
    request.additional_avps.push(&avp::ACME_NOTE, &"x".into()).unwrap();
    let flags: Vec<AvpFlags> = request.additional_avps.iter().map(|avp| avp.flags).collect();
    assert_eq!(flags, [AvpFlags::VENDOR.with(AvpFlags::MANDATORY), AvpFlags::VENDOR]);
}

#[test]
fn value_that_cannot_be_read_is_an_error_and_loses_nothing() {
    let mut request = standard_request();
    // Currency 0, of the right length; then a length that is wrong.
    for data in [vec![0; 12], vec![1, 2, 3]] {
        let data = data.into();
        let (code, vendor_id, flags) = (7, 32473, AvpFlags::VENDOR);
        request.additional_avps.push_raw(RawAvp { code, vendor_id, flags, data });
    }
    request.additional_avps.push(&avp::ACME_PRICE, &Money::cents(5)).unwrap();

    let received = received(&sent(&request));
    let read: Vec<_> = received.additional_avps.get_all(&avp::ACME_PRICE).collect();
    let codes: Vec<u32> = read
        .iter()
        .filter_map(|price| price.as_ref().err())
        .map(|errors| errors.first().result_code().0)
        .collect();
    assert_eq!(codes, [5004, 5014]);
    assert_eq!(read[2], Ok(Money::cents(5)));
    assert_eq!(received, request);
}

#[test]
fn avp_with_the_m_bit_is_refused_where_the_dictionary_is_not_known() {
    let mut request = standard_request();
    request.additional_avps.push(&avp::ACME_PROMOTION, &1).unwrap();
    let errors = gy::CreditControlRequest::from_message(&sent(&request)).unwrap_err();
    assert_eq!(errors.first().result_code().0, 5001);
}
