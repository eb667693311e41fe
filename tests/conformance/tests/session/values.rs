//! Values at their ends, and those that mean nothing.

use diameter_messages::{credit_control, gy};
use diameter_session::credit_control::{
    Answer, AnswerMessage, Grant, Money, PoolReference, RequestMessage, Service, UnitType,
    UnitValue, Units,
};
use diameter_session::{MessageError, ResultCode};

use super::{CENTS, answered, gy_answer, gy_request, rfc_request, sent};

/// What is wrong, in one word, and the code to answer with.
fn fault<T: std::fmt::Debug>(read: Result<T, MessageError>) -> (&'static str, u32) {
    let error = read.unwrap_err();
    (error.avp.name, error.result.0)
}

#[test]
fn what_must_be_known_is_asked_for_by_name() {
    // EVENT_REQUEST without Requested-Action.
    assert_eq!(fault(rfc_request().read(CENTS)), ("Requested-Action", 5005));
    let mut request = gy_request();
    request.requested_action = Some(gy::RequestedAction(9));
    assert_eq!(fault(request.read(CENTS)), ("Requested-Action", 5004));
    request.cc_request_type = gy::CcRequestType(5);
    // The first fault counts.
    assert_eq!(fault(request.read(CENTS)), ("CC-Request-Type", 5004));
}

#[test]
fn money_is_exact_or_an_error() {
    let with = |digits: i64, exponent: Option<i32>, currency: Option<u32>| {
        let mut value = credit_control::UnitValue::builder().value_digits(digits).build();
        value.exponent = exponent;
        let mut money = credit_control::CcMoney::builder().unit_value(value).build();
        money.currency_code = currency;
        let mut request = gy_request();
        request.cc_request_type = gy::CcRequestType::INITIAL_REQUEST;
        request.multiple_services_credit_control.push(
            gy::MultipleServicesCreditControl::builder()
                .requested_service_unit(gy::RequestedServiceUnit::builder().cc_money(money))
                .build(),
        );
        let said = sent(&request).read(CENTS).map(|mut it| it.services.remove(0).requested);
        said.map(|it| it.unwrap().amount(UnitType::Money)).map_err(|it| it.result.0)
    };
    for exponent in -9..=9 {
        // 10^7 of 10^exponent, in cents.
        let expected = 10_u64.pow(u32::try_from(7 + exponent + 2).unwrap());
        assert_eq!(with(10_000_000, Some(exponent), Some(978)), Ok(expected), "{exponent}");
    }
    assert_eq!(with(7, None, None), Ok(700));
    assert_eq!(with(0, Some(i32::MAX), None), Ok(0));
    // Half a cent; less than nothing; more than there is; another currency.
    for (digits, exponent, currency) in
        [(5, -3, None), (-1, 0, None), (1, 18, None), (1, i32::MIN, None), (1, 0, Some(840))]
    {
        assert_eq!(with(digits, Some(exponent), currency), Err(5004), "{digits} {exponent}");
    }
}

#[test]
fn multipliers_of_money_are_for_the_currency() {
    let multiplier = UnitValue::with_exponent(5, 1);
    let pool = |unit_type| PoolReference { pool: 1, unit_type, multiplier };
    let pools = vec![pool(UnitType::Money), pool(UnitType::Time)];
    let units = Units::of(UnitType::Money, 100).with(UnitType::Time, 1);
    let grant = Grant { pools, ..Grant::new(Service::rating_group(1), units) };
    let mut message = gy_answer();
    message.write(&Answer::granting(0, vec![grant]), CENTS);
    let service = answered(&message).multiple_services_credit_control.remove(0);
    let exponents: Vec<_> =
        service.g_s_u_pool_reference.iter().map(|it| it.unit_value.exponent).collect();
    // 50 a cent are 5000 a euro.
    assert_eq!(exponents, [Some(3), Some(1)]);
    // Read by who counts whole euros, one takes as much from the pool.
    let euros = Money { exponent: 0, currency: None };
    let said = message.read(euros).unwrap();
    assert_eq!(said.grants[0].granted.unwrap().amount(UnitType::Money), 1);
    assert_eq!(said.grants[0].pools[0].multiplier, UnitValue::with_exponent(5, 3));
}

#[test]
fn amounts_too_large_for_their_avp_become_the_largest() {
    let units = Units::seconds(u64::MAX).with(UnitType::Money, u64::MAX);
    let grant = Grant::new(Service::rating_group(1), units);
    let mut message = gy_answer();
    message.write(&Answer::granting(0, vec![grant]), CENTS);
    let service = answered(&message).multiple_services_credit_control.remove(0);
    let granted = service.granted_service_unit.unwrap();
    assert_eq!(granted.cc_time, Some(u32::MAX));
    assert_eq!(granted.cc_money.unwrap().unit_value.value_digits, i64::MAX);
}

#[test]
fn unknown_values_of_an_answer_are_errors_only_where_units_depend_on_them() {
    let mut message = gy_answer();
    message.cc_session_failover = Some(gy::CcSessionFailover(7));
    message.credit_control_failure_handling = Some(gy::CreditControlFailureHandling(7));
    message.result_code = 4999.into();
    let said = message.read(CENTS).unwrap();
    assert_eq!((said.failover, said.failure_handling), (None, None));
    assert_eq!(said.result, ResultCode(4999));

    let value = credit_control::UnitValue::builder().value_digits(1);
    let reference = gy::GSUPoolReference::builder()
        .g_s_u_pool_identifier(1_u32)
        .cc_unit_type(gy::CcUnitType(6))
        .unit_value(value)
        .build();
    message
        .multiple_services_credit_control
        .push(gy::MultipleServicesCreditControl::builder().g_s_u_pool_reference(reference).build());
    assert_eq!(fault(message.read(CENTS)), ("CC-Unit-Type", 5004));
}

/// One Volume-Quota-Threshold is for all kinds of octets that are granted.
#[test]
fn a_threshold_of_volume_is_for_the_octets_that_are_granted() {
    let mut message = gy_answer();
    let units =
        gy::GrantedServiceUnit::builder().cc_input_octets(100_u64).cc_output_octets(100_u64);
    message.multiple_services_credit_control.push(
        gy::MultipleServicesCreditControl::builder()
            .granted_service_unit(units)
            .volume_quota_threshold(20)
            .build(),
    );
    let threshold = message.read(CENTS).unwrap().grants[0].threshold;
    let expected = Units::of(UnitType::InputOctets, 20).with(UnitType::OutputOctets, 20);
    assert_eq!(threshold, expected);
}
