//! What CCR and CCA say, in the terms of RFC 8506: what else is in a message passes the machines by.

use std::time::Duration;

#[cfg(feature = "diameter-core")]
use diameter_core::{Avp, AvpFlags, EncodeError, Group, Mandatory, RawAvp};

use super::{
    DirectDebitingFailure, Envelope, EnvelopeReporting, RequestedAction, TimeQuotaMechanism,
    UnitType, UnitValue, Units,
};
use crate::{ResultCode, TerminationCause, Timestamp};

/// What units are for: a service, a rating group, or the session as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Service {
    /// Service-Identifier.
    pub service_identifier: Option<u32>,
    /// Rating-Group.
    pub rating_group: Option<u32>,
}

impl Service {
    /// The session as a whole: units stand at command level, without Multiple-Services-Credit-Control.
    pub const SESSION: Self = Self { service_identifier: None, rating_group: None };

    /// All services of a rating group.
    pub const fn rating_group(number: u32) -> Self {
        Self { service_identifier: None, rating_group: Some(number) }
    }

    /// One service.
    pub const fn identifier(number: u32) -> Self {
        Self { service_identifier: Some(number), rating_group: None }
    }

    /// One service of a rating group.
    pub const fn in_rating_group(identifier: u32, rating_group: u32) -> Self {
        Self { service_identifier: Some(identifier), rating_group: Some(rating_group) }
    }

    /// Whether a quota for `self` is drawn on by the use of `other` (RFC 8506, 8.16).
    pub fn covers(self, other: Self) -> bool {
        let agrees = |mine: Option<u32>, theirs: Option<u32>| mine.is_none() || mine == theirs;
        agrees(self.service_identifier, other.service_identifier)
            && agrees(self.rating_group, other.rating_group)
    }
}

/// CC-Request-Type (RFC 8506, 8.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum RequestType {
    /// INITIAL_REQUEST 1.
    Initial,
    /// UPDATE_REQUEST 2.
    Update,
    /// TERMINATION_REQUEST 3.
    Termination,
    /// EVENT_REQUEST 4.
    Event,
}

/// Why used units are reported (Reporting-Reason, TS 32.299, 7.2.175).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Reason {
    /// THRESHOLD 0.
    Threshold,
    /// QHT 1: nothing was used for the Quota-Holding-Time.
    QuotaHoldingTime,
    /// FINAL 2.
    Final,
    /// QUOTA_EXHAUSTED 3.
    QuotaExhausted,
    /// VALIDITY_TIME 4.
    ValidityTime,
    /// OTHER_QUOTA_TYPE 5: units of another type caused the report.
    OtherQuotaType,
    /// RATING_CONDITION_CHANGE 6.
    RatingConditionChange,
    /// FORCED_REAUTHORISATION 7.
    ForcedReauthorisation,
    /// POOL_EXHAUSTED 8.
    PoolExhausted,
}

/// Tariff-Change-Usage (RFC 8506, 8.27).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TariffUsage {
    /// UNIT_BEFORE_TARIFF_CHANGE 0.
    Before,
    /// UNIT_AFTER_TARIFF_CHANGE 1.
    After,
    /// UNIT_INDETERMINATE 2.
    Indeterminate,
}

/// Used-Service-Unit (RFC 8506, 8.19).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Used {
    /// What was used since the last report.
    pub units: Units,
    /// On which side of a tariff change, if there was one.
    pub tariff: Option<TariffUsage>,
    /// Reporting-Reason of these units: THRESHOLD, QUOTA_EXHAUSTED, OTHER_QUOTA_TYPE or POOL_EXHAUSTED.
    pub reason: Option<Reason>,
}

impl Used {
    /// Units, and nothing else.
    pub const fn new(units: Units) -> Self {
        Self { units, tariff: None, reason: None }
    }
}

/// What a request says of one service: Multiple-Services-Credit-Control, or the same at command level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ServiceRequest {
    /// Which one.
    pub service: Service,
    /// Requested-Service-Unit. It may be empty: the server then says how much. Without it no quota is wanted.
    pub requested: Option<Units>,
    /// Used-Service-Unit.
    pub used: Vec<Used>,
    /// Reporting-Reason of the report as a whole; those that belong to units of a type stand with them.
    pub reason: Option<Reason>,
    /// Trigger-Type of the event that caused the report (TS 32.299, 7.2.236).
    pub trigger: Option<u32>,
    /// Envelopes, in the order of time.
    pub envelopes: Vec<Envelope>,
}

impl ServiceRequest {
    /// All that is reported as used.
    pub fn total_used(&self) -> Units {
        self.used.iter().fold(Units::NONE, |sum, used| sum.plus(used.units))
    }
}

/// A Credit-Control-Request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Request {
    /// CC-Request-Type.
    pub request_type: RequestType,
    /// CC-Request-Number.
    pub number: u32,
    /// CC-Sub-Session-Id.
    pub sub_session_id: Option<u64>,
    /// The T flag: it may have arrived before.
    pub is_retransmitted: bool,
    /// Multiple-Services-Indicator.
    pub multiple_services: bool,
    /// Event-Timestamp: when what caused it happened.
    pub made_at: Timestamp,
    /// What is asked for and reported.
    pub services: Vec<ServiceRequest>,
    /// Termination-Cause.
    pub termination_cause: Option<TerminationCause>,
    /// Requested-Action, of one-time events.
    pub requested_action: Option<RequestedAction>,
}

impl Request {
    /// A request that says nothing but this.
    pub const fn new(request_type: RequestType, number: u32, made_at: Timestamp) -> Self {
        Self {
            request_type,
            number,
            sub_session_id: None,
            is_retransmitted: false,
            multiple_services: false,
            made_at,
            services: Vec::new(),
            termination_cause: None,
            requested_action: None,
        }
    }
}

/// Credit-Control-Failure-Handling (RFC 8506, 8.14).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum FailureHandling {
    /// TERMINATE 0: no service without an answer in time.
    #[default]
    Terminate,
    /// CONTINUE 1: service without an answer.
    Continue,
    /// RETRY_AND_TERMINATE 2: service until no other server answers either.
    RetryAndTerminate,
}

/// CC-Session-Failover (RFC 8506, 8.4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SessionFailover {
    /// FAILOVER_NOT_SUPPORTED 0.
    #[default]
    NotSupported,
    /// FAILOVER_SUPPORTED 1: the session may move to another server.
    Supported,
}

/// Final-Unit-Indication or QoS-Final-Unit-Indication (RFC 8506, 8.34 and 8.68): the grant is the last.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FinalUnit {
    /// Final-Unit-Action.
    pub action: FinalUnitAction,
    /// What still passes.
    pub filters: Vec<Filter>,
}

/// What passes although there is no credit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Filter {
    /// Restriction-Filter-Rule: an IPFilterRule (RFC 6733, 4.3.1).
    Rule(String),
    /// Filter-Id: the name of filters that the device has.
    Id(String),
    /// Filter-Rule of QoS-Final-Unit-Indication (RFC 5777, 3.2): a group, as the octets of its AVPs.
    Group(Vec<u8>),
}

#[cfg(feature = "diameter-core")]
#[cfg_attr(docsrs, doc(cfg(feature = "diameter-core")))]
impl Filter {
    /// A Filter-Rule. The type of the group is `rfc5777::FilterRule` in `diameter-messages`.
    ///
    /// # Errors
    ///
    /// When the group cannot be encoded.
    pub fn of_group<G: Group>(group: &G) -> Result<Self, EncodeError> {
        let avp = Avp::new("Filter-Rule", FILTER_RULE, 0, Mandatory::May).with_value(group)?;
        Ok(Self::Group(avp.data.to_vec()))
    }

    /// The Filter-Rule; `None` if it is another filter, or no such group.
    pub fn to_group<G: Group>(&self) -> Option<G> {
        let Self::Group(octets) = self else { return None };
        let (flags, data) = (AvpFlags(0), octets.clone().into());
        RawAvp { code: FILTER_RULE, vendor_id: 0, flags, data }.value().ok()
    }
}

#[cfg(feature = "diameter-core")]
const FILTER_RULE: u32 = 509;

impl FinalUnit {
    /// Service ends with the last unit.
    pub const TERMINATE: Self = Self { action: FinalUnitAction::Terminate, filters: Vec::new() };
}

/// Final-Unit-Action (RFC 8506, 8.35). A value without a name is to be taken as TERMINATE (5.6.1).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum FinalUnitAction {
    /// TERMINATE 0: the service ends.
    Terminate,
    /// REDIRECT 1: what does not pass the filters goes to this address (Redirect-Server-Address).
    Redirect(String),
    /// RESTRICT_ACCESS 2: what does not pass the filters is dropped.
    RestrictAccess,
}

impl FinalUnitAction {
    /// The action of a number, with the address of Redirect-Server.
    pub fn from_number(number: u32, redirect_to: Option<&str>) -> Self {
        match (number, redirect_to) {
            (1, Some(address)) => Self::Redirect(address.to_owned()),
            (2, _) => Self::RestrictAccess,
            _ => Self::Terminate,
        }
    }
}

/// G-S-U-Pool-Reference (RFC 8506, 8.30): units of this type draw on a pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PoolReference {
    /// G-S-U-Pool-Identifier.
    pub pool: u32,
    /// CC-Unit-Type.
    pub unit_type: UnitType,
    /// Unit-Value: how many units of the pool one unit takes.
    pub multiplier: UnitValue,
}

/// What an answer says of one service: Multiple-Services-Credit-Control, or the same at command level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Grant {
    /// Which one.
    pub service: Service,
    /// Result-Code of the service; without it that of the command counts.
    pub result: Option<ResultCode>,
    /// Granted-Service-Unit.
    pub granted: Option<Units>,
    /// Tariff-Time-Change.
    pub tariff_change: Option<Timestamp>,
    /// Tariff-Change-Usage, where two grants for one service stand side by side.
    pub tariff_usage: Option<TariffUsage>,
    /// Validity-Time, from receipt of the answer.
    pub validity_time: Option<Duration>,
    /// Final-Unit-Indication.
    pub final_unit: Option<FinalUnit>,
    /// QoS-Final-Unit-Indication, which counts where both are there.
    pub qos_final_unit: Option<FinalUnit>,
    /// G-S-U-Pool-References.
    pub pools: Vec<PoolReference>,
    /// Time-, Volume- and Unit-Quota-Threshold (TS 32.299, 6.5.2): with so much left the server is asked.
    pub threshold: Units,
    /// Trigger (TS 32.299, 6.5.1.2): the Trigger-Types that cause a report from now on, and no others.
    pub triggers: Option<Vec<u32>>,
    /// Quota-Holding-Time (TS 32.299, 6.5.1.1); 0 switches it off.
    pub quota_holding_time: Option<Duration>,
    /// Quota-Consumption-Time (TS 32.299, 6.5.4): how long time is consumed after the last packet; 0 switches
    /// it off.
    pub quota_consumption_time: Option<Duration>,
    /// Time-Quota-Mechanism (TS 32.299, 6.5.7), which counts where both are there.
    pub time_quota_mechanism: Option<TimeQuotaMechanism>,
    /// Envelope-Reporting (TS 32.299, 6.5.6).
    pub envelope_reporting: Option<EnvelopeReporting>,
}

impl Grant {
    /// Units for a service, and nothing else.
    pub fn new(service: Service, units: Units) -> Self {
        Self { service, granted: Some(units), ..Self::default() }
    }
}

/// A Credit-Control-Answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Answer {
    /// CC-Request-Number.
    pub number: u32,
    /// Result-Code of the command.
    pub result: ResultCode,
    /// What is granted; one for [`Service::SESSION`] stands for what is at command level.
    pub grants: Vec<Grant>,
    /// Validity-Time at command level, for grants without one.
    pub validity_time: Option<Duration>,
    /// Final-Unit-Indication (or QoS-) at command level.
    pub final_unit: Option<FinalUnit>,
    /// Credit-Control-Failure-Handling.
    pub failure_handling: Option<FailureHandling>,
    /// Direct-Debiting-Failure-Handling.
    pub direct_debiting: Option<DirectDebitingFailure>,
    /// CC-Session-Failover.
    pub failover: Option<SessionFailover>,
    /// Failed-AVP.
    pub failed: Option<FailedAvp>,
}

/// What of a request a server cannot serve, as Failed-AVP tells the client (RFC 6733, 7.5; RFC 8506, 9.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum FailedAvp {
    /// Requested- or Used-Service-Unit of this service: units of a type that is not supported.
    Units(Service, UnitType),
    /// Multiple-Services-Indicator: services are not controlled apart.
    MultipleServicesIndicator,
    /// Service-Identifier: the value that cannot be rated; without one, it is missing.
    ServiceIdentifier(Option<u32>),
    /// Rating-Group: the value that cannot be rated; without one, it is missing.
    RatingGroup(Option<u32>),
}

impl Answer {
    /// An answer with nothing but a Result-Code.
    pub fn new(number: u32, result: ResultCode) -> Self {
        Self {
            number,
            result,
            grants: Vec::new(),
            validity_time: None,
            final_unit: None,
            failure_handling: None,
            direct_debiting: None,
            failover: None,
            failed: None,
        }
    }

    /// A failure, and what of the request is the cause of it.
    pub fn failing(number: u32, result: ResultCode, failed: FailedAvp) -> Self {
        Self { failed: Some(failed), ..Self::new(number, result) }
    }

    /// A success with grants.
    pub fn granting(number: u32, grants: Vec<Grant>) -> Self {
        Self { grants, ..Self::new(number, ResultCode::SUCCESS) }
    }
}
