//! Credit-Control-Requests (RFC 8506, 3.1) of a session that comes by RADIUS.

use diameter_core::{Command, CommandFlags, DiameterIdentity, Header, Message, Time, Utf8String};
use diameter_messages::base::{self, TerminationCause};
use diameter_messages::credit_control::{
    self as cc, CcRequestType, CreditControlRequest, MultipleServicesCreditControl,
    MultipleServicesIndicator, RequestedServiceUnit, SubscriptionId, SubscriptionIdType,
    TariffChangeUsage, UsedServiceUnit,
};

use super::super::avps::Avps;
use super::super::session;
use super::super::to_attributes::find;
use super::super::{Untranslatable, access::identity, accounting};
use super::{Credit, Prepaid, Progress, Subscriber};
use crate::packet::{AttributeType, Packet};

/// The agent, which asks in its own name: it is the credit-control client (RFC 8506, 11).
#[derive(Clone, Copy, Debug)]
pub struct Asker<'a> {
    /// Its name.
    pub host: &'a DiameterIdentity,
    /// Its realm.
    pub realm: &'a DiameterIdentity,
    /// The time, in seconds since 1970.
    pub unix: u64,
}

/// What a request says of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Its Session-Id, which is that of the login.
    pub session_id: String,
    /// Which request it is.
    pub kind: Kind,
    /// CC-Request-Number.
    pub number: u32,
    /// How many seconds were used since the last one; `None` if there is nothing to say of that.
    pub used: Option<u32>,
    /// Whether they were used before a change of the tariff.
    pub is_before_change: bool,
    /// The server that goes on with the session; `None` if any of the realm may.
    pub host: Option<String>,
    /// Whether another server may be asked if that one does not answer.
    pub may_move: bool,
    /// Whether it may have been sent before (the T flag).
    pub is_repeated: bool,
}

/// Which request of a session it is (CC-Request-Type).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The first one.
    Initial,
    /// Another one: units are used up, and more are asked for.
    Update,
    /// The last one, and why the session ends.
    Termination(TerminationCause),
}

impl Kind {
    /// A short name, as metrics have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Update => "update",
            Self::Termination(_) => "termination",
        }
    }
}

impl Report {
    /// The first one of a session.
    pub fn initial(session_id: String) -> Self {
        let kind = Kind::Initial;
        Self {
            session_id,
            kind,
            number: 0,
            used: None,
            is_before_change: false,
            host: None,
            may_move: false,
            is_repeated: false,
        }
    }

    /// The next one of a session that has come so far. A packet that is sent again makes the same one.
    pub fn next(session_id: String, progress: &Progress, kind: Kind, used: u32) -> Self {
        Self {
            kind,
            number: progress.number.wrapping_add(1),
            used: Some(used),
            is_before_change: progress.is_before_change,
            host: Some(progress.host.clone()),
            may_move: progress.may_move,
            ..Self::initial(session_id)
        }
    }

    /// The same request for another server, if one may go on with the session (RFC 8506, 5.7).
    pub fn moved(&self) -> Option<Self> {
        let may_move = self.may_move && self.host.is_some();
        may_move.then(|| Self { host: None, is_repeated: true, ..self.clone() })
    }

    /// The end of a session after this request, whose use the server knows.
    #[must_use]
    pub fn then_end(&self, host: Option<String>, cause: TerminationCause) -> Self {
        Self {
            kind: Kind::Termination(cause),
            number: self.number.wrapping_add(1),
            host,
            ..Self::initial(self.session_id.clone())
        }
    }
}

/// The last report of a session that an Accounting-Request ends: the time that no server knows yet. `None` if the
/// session is not charged, or its Class does not come back.
///
/// Of several Class attributes the one that has come furthest counts: a NAS may keep those of earlier responses.
pub fn last(packet: &Packet<'_>, secret: &[u8], unix: u64) -> Option<Report> {
    let number = |attribute| accounting::number(packet, attribute);
    let credits = session::classes(packet).filter_map(|(session_id, octets)| {
        let credit = Credit::parse(&octets?, &session_id, secret)?;
        Some((session_id, credit.progress()?.clone()))
    });
    let (session_id, progress) = credits.max_by_key(|(_, progress)| progress.number)?;
    let used = match number(46) {
        Some(session_time) => progress.used_of(session_time),
        None => progress.used_until(unix.saturating_sub(number(41).unwrap_or_default().into())),
    };
    // A record that had to wait was sent before (RFC 2866, 5.2).
    let is_repeated = number(41).is_some_and(|delay| delay > 0);
    let kind = Kind::Termination(accounting::cause(packet));
    let report = Report::next(session_id, &progress, kind, used);
    Some(Report { is_repeated, ..report })
}

/// The end of a session that its server lets go on no longer: what the agent knows to be used.
pub fn last_of(session_id: String, progress: &Progress, unix: u64) -> Report {
    let kind = Kind::Termination(TerminationCause::DIAMETER_ADMINISTRATIVE);
    Report::next(session_id, progress, kind, progress.used_until(unix))
}

/// The Credit-Control-Request of a report. `answer` is what let the user in, which may name another user.
///
/// # Errors
///
/// When nothing says who pays, or the message would be too long.
pub fn request(
    packet: &Packet<'_>,
    answer: Option<&Message>,
    prepaid: &Prepaid,
    asker: Asker<'_>,
    report: &Report,
) -> Result<Message, Untranslatable> {
    let mut avps = Avps::of(CreditControlRequest::DESCRIPTION);
    avps.put(&base::avp::SESSION_ID, &Utf8String::from(report.session_id.as_str()))?;
    avps.put(&base::avp::ORIGIN_HOST, asker.host)?;
    avps.put(&base::avp::ORIGIN_REALM, asker.realm)?;
    avps.put(&base::avp::DESTINATION_REALM, &prepaid.realm)?;
    avps.put(&base::avp::AUTH_APPLICATION_ID, &cc::APPLICATION_ID)?;
    let context = Utf8String::from(prepaid.service_context_id.as_str());
    avps.put(&cc::avp::SERVICE_CONTEXT_ID, &context)?;
    let request_type = match report.kind {
        Kind::Initial => CcRequestType::INITIAL_REQUEST,
        Kind::Update => CcRequestType::UPDATE_REQUEST,
        Kind::Termination(_) => CcRequestType::TERMINATION_REQUEST,
    };
    avps.put(&cc::avp::CC_REQUEST_TYPE, &request_type)?;
    avps.put(&cc::avp::CC_REQUEST_NUMBER, &report.number)?;
    if let Some(host) = report.host.as_deref().and_then(identity) {
        avps.put(&base::avp::DESTINATION_HOST, &host)?;
    }
    let user_name = user_name(packet, answer);
    if let Some(user_name) = &user_name {
        avps.put(&base::avp::USER_NAME, &Utf8String::from(user_name.as_str()))?;
    }
    let time = i64::try_from(asker.unix).ok().and_then(|it| Time::from_unix_seconds(it).ok());
    if let Some(time) = time {
        avps.put(&base::avp::EVENT_TIMESTAMP, &time)?;
    }
    match subscription(packet, user_name, prepaid.subscriber) {
        Some(subscription) => avps.put(&cc::avp::SUBSCRIPTION_ID, &subscription)?,
        // The server knows by the session who it is.
        None if report.number > 0 => {}
        None => return Err(Untranslatable::NoSubscriber),
    }
    if let Kind::Termination(cause) = report.kind {
        avps.put(&base::avp::TERMINATION_CAUSE, &cause)?;
    }
    put_units(prepaid, report, &mut avps)?;
    let message = avps.into_request()?;
    if !report.is_repeated {
        return Ok(message);
    }
    let header = *message.header();
    let flags = header.flags.with(CommandFlags::RETRANSMITTED);
    Ok(message.into_with_header(Header { flags, ..header }))
}

/// What was used, and what is asked for.
fn put_units(prepaid: &Prepaid, report: &Report, avps: &mut Avps) -> Result<(), Untranslatable> {
    let asks = !matches!(report.kind, Kind::Termination(_));
    let mut requested = RequestedServiceUnit::default();
    requested.cc_time = prepaid.seconds;
    let used = report.used.map(|seconds| {
        let mut used = UsedServiceUnit::default();
        used.cc_time = Some(seconds);
        used.tariff_change_usage =
            report.is_before_change.then_some(TariffChangeUsage::UNIT_BEFORE_TARIFF_CHANGE);
        used
    });
    let Some(rating_group) = prepaid.rating_group else {
        if asks {
            avps.put(&cc::avp::REQUESTED_SERVICE_UNIT, &requested)?;
        }
        if let Some(used) = used {
            avps.put(&cc::avp::USED_SERVICE_UNIT, &used)?;
        }
        return Ok(());
    };
    if report.kind == Kind::Initial {
        let supported = MultipleServicesIndicator::MULTIPLE_SERVICES_SUPPORTED;
        avps.put(&cc::avp::MULTIPLE_SERVICES_INDICATOR, &supported)?;
    }
    let mut service = MultipleServicesCreditControl::default();
    service.rating_group = Some(rating_group);
    service.requested_service_unit = asks.then_some(requested);
    service.used_service_unit.extend(used);
    avps.put(&cc::avp::MULTIPLE_SERVICES_CREDIT_CONTROL, &service)?;
    Ok(())
}

/// What the server calls the user, or else the NAS (RFC 2865, 5.1).
fn user_name(packet: &Packet<'_>, answer: Option<&Message>) -> Option<String> {
    let named = answer.and_then(|it| find(it, base::avp::USER_NAME.key));
    let named = named.map(|avp| avp.data().to_vec());
    let name = named.or_else(|| Some(packet.value_of(AttributeType::Standard(1))?.into_owned()))?;
    String::from_utf8(name).ok()
}

fn subscription(
    packet: &Packet<'_>,
    user_name: Option<String>,
    subscriber: Subscriber,
) -> Option<SubscriptionId> {
    let (kind, data) = match subscriber {
        Subscriber::UserName => (SubscriptionIdType::END_USER_NAI, user_name?),
        Subscriber::CallingStation => {
            let station = packet.value_of(AttributeType::Standard(31))?;
            let station = str::from_utf8(&station).ok()?;
            let digits = station.strip_prefix('+').unwrap_or(station);
            let is_number =
                digits.bytes().all(|it| it.is_ascii_digit()) && (5..=15).contains(&digits.len());
            match is_number {
                true => (SubscriptionIdType::END_USER_E164, digits.to_owned()),
                false => (SubscriptionIdType::END_USER_PRIVATE, station.to_owned()),
            }
        }
    };
    let builder = SubscriptionId::builder().subscription_id_type(kind);
    Some(builder.subscription_id_data(data.as_str()).build())
}
