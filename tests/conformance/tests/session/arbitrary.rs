//! Whatever machines may say, as far as a grammar has room for it.

use std::time::Duration;

use diameter_messages::rfc5777::FilterRule;
use diameter_session::credit_control::{
    Answer, DirectDebitingFailure, Envelope, EnvelopeReporting, FailureHandling, Filter, FinalUnit,
    FinalUnitAction, Grant, PoolReference, Reason, Request, RequestType, RequestedAction, Service,
    ServiceRequest, SessionFailover, TariffUsage, TimeQuotaMechanism, TimeQuotaType, UnitType,
    UnitValue, Units, Used,
};
use diameter_session::{ResultCode, TerminationCause, Timestamp};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// Which grammar is to hold it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Grammar {
    /// RFC 8506.
    Rfc,
    /// TS 32.299.
    Gy,
}

/// What only this grammar has.
fn only<T: std::fmt::Debug + Clone + 'static>(
    has: bool,
    value: impl Strategy<Value = Option<T>> + 'static,
) -> BoxedStrategy<Option<T>> {
    if has { value.boxed() } else { Just(None).boxed() }
}

fn seconds() -> impl Strategy<Value = Duration> {
    any::<u32>().prop_map(|it| Duration::from_secs(it.into()))
}

/// Time AVPs count from 1968 to 2104, machines from 1970.
fn time() -> impl Strategy<Value = Timestamp> {
    (0..4_000_000_000_u64).prop_map(Timestamp::from_secs)
}

/// Units of any types, also of none: CC-Time has 32 bits, Value-Digits has 63.
pub fn units() -> impl Strategy<Value = Units> {
    let amount = |it: UnitType| match it {
        UnitType::Time => any::<u32>().prop_map(u64::from).boxed(),
        UnitType::Money => (0..=i64::MAX.cast_unsigned()).boxed(),
        _ => any::<u64>().boxed(),
    };
    let amounts: Vec<_> = UnitType::ALL.into_iter().map(|it| option::of(amount(it))).collect();
    amounts.prop_map(|amounts| {
        let all = UnitType::ALL.into_iter().zip(amounts);
        all.fold(Units::NONE, |units, (it, amount)| match amount {
            Some(amount) => units.with(it, amount),
            None => units,
        })
    })
}

fn service() -> impl Strategy<Value = Service> {
    let numbers = (option::of(any::<u32>()), option::of(any::<u32>()));
    numbers
        .prop_map(|(service_identifier, rating_group)| Service { service_identifier, rating_group })
}

fn used(grammar: Grammar) -> impl Strategy<Value = Used> {
    let tariff = select(&[TariffUsage::Before, TariffUsage::After, TariffUsage::Indeterminate]);
    let reason = only(grammar == Grammar::Gy, option::of(reason()));
    (units(), option::of(tariff), reason).prop_map(|(units, tariff, reason)| Used {
        units,
        tariff,
        reason,
    })
}

fn reason() -> impl Strategy<Value = Reason> {
    select(&[
        Reason::Threshold,
        Reason::QuotaHoldingTime,
        Reason::Final,
        Reason::QuotaExhausted,
        Reason::ValidityTime,
        Reason::OtherQuotaType,
        Reason::RatingConditionChange,
        Reason::ForcedReauthorisation,
        Reason::PoolExhausted,
    ])
}

fn envelope() -> impl Strategy<Value = Envelope> {
    // An envelope has neither time nor money.
    let units = units().prop_map(|units| {
        let counted =
            units.iter().filter(|(it, _)| !matches!(it, UnitType::Time | UnitType::Money));
        counted.fold(Units::NONE, |units, (it, amount)| units.with(it, amount))
    });
    (time(), option::of(time()), units).prop_map(|(start, end, units)| Envelope {
        start,
        end,
        units,
    })
}

fn service_request(grammar: Grammar) -> impl Strategy<Value = ServiceRequest> {
    let is_gy = grammar == Grammar::Gy;
    let envelopes = if is_gy { vec(envelope(), 0..3).boxed() } else { Just(Vec::new()).boxed() };
    (
        service(),
        option::of(units()),
        vec(used(grammar), 0..3),
        only(is_gy, option::of(reason())),
        only(is_gy, option::of(any::<u32>())),
        envelopes,
    )
        .prop_map(|(service, requested, used, reason, trigger, envelopes)| ServiceRequest {
            service,
            requested,
            used,
            reason,
            trigger,
            envelopes,
        })
}

pub fn request(grammar: Grammar) -> impl Strategy<Value = Request> {
    let request_type = select(&[
        RequestType::Initial,
        RequestType::Update,
        RequestType::Termination,
        RequestType::Event,
    ]);
    let action = select(&[
        RequestedAction::DirectDebiting,
        RequestedAction::RefundAccount,
        RequestedAction::CheckBalance,
        RequestedAction::PriceEnquiry,
    ]);
    (
        (request_type, action, any::<u32>(), any::<bool>(), time()),
        only(grammar == Grammar::Rfc, option::of(any::<u64>())),
        vec(service_request(grammar), 0..4),
        option::of(any::<u32>().prop_map(TerminationCause)),
    )
        .prop_map(
            move |((request_type, action, number, multiple_services, made_at), sub, all, cause)| {
                let is_event = request_type == RequestType::Event;
                Request {
                    sub_session_id: sub,
                    multiple_services,
                    services: in_order(grammar, all, |it| it.service),
                    termination_cause: cause,
                    requested_action: is_event.then_some(action),
                    ..Request::new(request_type, number, made_at)
                }
            },
        )
        .prop_map(|mut request| {
            // Nothing is what is said of a session of which nothing is said.
            request.services.retain(|it| {
                it.service != Service::SESSION || it.requested.is_some() || !it.used.is_empty()
            });
            request
        })
        .prop_map(move |mut request| {
            for it in &mut request.services {
                if grammar == Grammar::Rfc && it.service == Service::SESSION {
                    (it.reason, it.trigger) = (None, None);
                }
            }
            request
        })
}

/// The session as a whole stands last, where it stands beside the services, and once.
fn in_order<T>(grammar: Grammar, services: Vec<T>, of: impl Fn(&T) -> Service) -> Vec<T> {
    if grammar == Grammar::Gy {
        return services;
    }
    let is_whole = |it: &T| of(it) == Service::SESSION;
    let (whole, mut services): (Vec<T>, Vec<T>) = services.into_iter().partition(is_whole);
    services.extend(whole.into_iter().take(1));
    services
}

/// Of the QoS form or the other, each with the filters that it has.
fn final_unit(is_qos: bool) -> impl Strategy<Value = FinalUnit> {
    let address = select(&[
        "192.0.2.1",
        "2001:db8::1",
        "sip:portal@example.net",
        "SIPS:portal@example.net",
        "https://portal.example.net/top-up",
    ]);
    let action = prop_oneof![
        address.prop_map(|it| FinalUnitAction::Redirect(it.to_owned())),
        Just(FinalUnitAction::RestrictAccess),
    ];
    let rules =
        vec((0_u8..).prop_map(|it| format!("permit out ip from 192.0.2.{it} to any")), 0..3);
    let groups = vec(any::<u32>(), 0..3);
    let names = vec("[a-z]{1,8}|permit", 0..3);
    let restricted = (action, rules, groups, names);
    let restricted = restricted.prop_map(move |(action, rules, groups, names)| {
        let rules = rules.into_iter().filter(|_| !is_qos).map(Filter::Rule);
        let groups = groups.into_iter().filter(|_| is_qos).map(|precedence| {
            let rule = FilterRule::builder().filter_rule_precedence(precedence).build();
            Filter::of_group(&rule).unwrap()
        });
        let names = names.into_iter().map(Filter::Id);
        FinalUnit { action, filters: rules.chain(groups).chain(names).collect() }
    });
    prop_oneof![Just(FinalUnit::TERMINATE), restricted]
}

/// Exponents from one end to the other, beyond those of which sums can be made.
fn pool() -> impl Strategy<Value = PoolReference> {
    let exponent = prop_oneof![-9_i32..=9, -1000_i32..=1000, Just(i32::MAX), Just(i32::MIN)];
    let multiplier = (any::<i64>(), exponent);
    (any::<u32>(), select(&UnitType::ALL), multiplier).prop_map(|(pool, unit_type, multiplier)| {
        let (digits, exponent) = multiplier;
        // That of money is moved by two places, and stays a number.
        let exponent = match unit_type {
            UnitType::Money => exponent.clamp(i32::MIN, i32::MAX - 2),
            _ => exponent,
        };
        PoolReference { pool, unit_type, multiplier: UnitValue { digits, exponent } }
    })
}

/// Thresholds are for what is granted, with one number for all octets.
fn threshold(granted: Option<Units>, amount: u64) -> Units {
    let granted = granted.unwrap_or_default();
    let all = granted.iter().filter(|(it, _)| *it != UnitType::Money);
    all.fold(Units::NONE, |units, (it, _)| units.with(it, amount))
}

fn grant(grammar: Grammar) -> impl Strategy<Value = Grant> {
    let is_gy = grammar == Grammar::Gy;
    let usage = select(&[TariffUsage::Before, TariffUsage::After]);
    let mechanism = (any::<bool>(), seconds()).prop_map(|(is_discrete, base_time_interval)| {
        let time_quota_type = if is_discrete {
            TimeQuotaType::DiscreteTimePeriod
        } else {
            TimeQuotaType::ContinuousTimePeriod
        };
        TimeQuotaMechanism { time_quota_type, base_time_interval }
    });
    let reporting = select(&[
        EnvelopeReporting::DoNotReport,
        EnvelopeReporting::Report,
        EnvelopeReporting::WithVolume,
        EnvelopeReporting::WithEvents,
        EnvelopeReporting::WithVolumeAndEvents,
    ]);
    let of_rfc = (
        service(),
        option::of(any::<u32>().prop_map(ResultCode)),
        option::of(units()),
        option::of(time()),
        only(!is_gy, option::of(usage)),
        option::of(seconds()),
        option::of(final_unit(false)),
        only(!is_gy, option::of(final_unit(true))),
        vec(pool(), 0..3),
    );
    let of_gy = (
        only(is_gy, option::of(any::<u32>())),
        only(is_gy, option::of(vec(any::<u32>(), 0..3))),
        only(is_gy, option::of(seconds())),
        only(is_gy, option::of(seconds())),
        only(is_gy, option::of(mechanism)),
        only(is_gy, option::of(reporting)),
    );
    (of_rfc, of_gy).prop_map(|(of_rfc, of_gy)| {
        let (service, result, granted, change, usage, validity, final_unit, qos, pools) = of_rfc;
        let (least, triggers, holding, consumption, mechanism, reporting) = of_gy;
        Grant {
            service,
            result,
            granted,
            // It stands in Granted-Service-Unit.
            tariff_change: change.filter(|_| granted.is_some()),
            tariff_usage: usage,
            validity_time: validity,
            final_unit,
            qos_final_unit: qos,
            pools,
            threshold: least.map_or(Units::NONE, |least| threshold(granted, least.into())),
            triggers,
            quota_holding_time: holding,
            quota_consumption_time: consumption,
            time_quota_mechanism: mechanism,
            envelope_reporting: reporting,
        }
    })
}

pub fn answer(grammar: Grammar) -> impl Strategy<Value = Answer> {
    let is_rfc = grammar == Grammar::Rfc;
    let handling = select(&[
        FailureHandling::Terminate,
        FailureHandling::Continue,
        FailureHandling::RetryAndTerminate,
    ]);
    let failover = select(&[SessionFailover::NotSupported, SessionFailover::Supported]);
    let direct =
        select(&[DirectDebitingFailure::TerminateOrBuffer, DirectDebitingFailure::Continue]);
    (
        (any::<u32>(), any::<u32>()),
        vec(grant(grammar), 0..4),
        only(is_rfc, option::of(seconds())),
        only(is_rfc, option::of(final_unit(false))),
        (option::of(handling), option::of(failover), option::of(direct)),
    )
        .prop_map(move |((number, code), grants, validity_time, final_unit, handling)| {
            let mut grants = in_order(grammar, grants, |it| it.service);
            // Beside the services stand units alone, and what is for all of the session.
            for whole in grants.iter_mut().filter(|it| is_rfc && it.service == Service::SESSION) {
                *whole = Grant {
                    granted: whole.granted,
                    tariff_change: whole.tariff_change,
                    ..Grant::default()
                };
            }
            grants.retain(|it| !is_rfc || it.service != Service::SESSION || it.granted.is_some());
            let (failure_handling, failover, direct_debiting) = handling;
            Answer {
                grants,
                validity_time,
                final_unit,
                failure_handling,
                failover,
                direct_debiting,
                ..Answer::new(number, ResultCode(code))
            }
        })
}
