//! Subscriptions to changes (TS 29.328, 6.1.3).

use diameter_core::{Rejection, Time};
use diameter_messages::base::ResultCode;
use diameter_messages::sh::{
    DataReference, OneTimeNotification, SendDataIndication, SubsReqType,
    SubscribeNotificationsAnswer, SubscribeNotificationsRequest, SupportedFeatures,
};
use diameter_messages::ts29329::ShFeatureList1;
use diameter_messages::ts29329::avp::EXPIRY_TIME;

use super::data::{Data, Keys};
use super::document::{ShData, TransparentData};
use super::{ApplicationServers, CANNOT_BE_NOTIFIED, DATA_ABSENT, Subject, named, owner};
use crate::answers::{VENDOR_3GPP, denied, experimental, invalid, unable};
use crate::location::NodeAddress;
use crate::s6a::{self, Hss};
use crate::subscriber::{Record, SubscriberIdentity};

/// An application server that wants to hear of changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscription {
    /// The server.
    pub server: NodeAddress,
    /// Whose data: a public identity or a number, as the server has named it.
    pub identity: SubscriberIdentity,
    /// Which data.
    pub data: Data,
    /// When it ends, in seconds since 1970.
    pub expires: Option<u64>,
    /// It ends when the server was told once.
    pub is_once: bool,
    /// The number of a change that the server has not heard of: among those of [`Record::cancelled`].
    pub untold: Option<u64>,
    /// The transparent data were deleted with this number, and the subscription ends when the server has heard of it.
    pub ended: Option<u16>,
}

impl Subscription {
    /// Whether it is one of the same server to the same data.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.server.is(&other.server.host)
            && self.data == other.data
            && self.identity.key() == other.identity.key()
    }

    /// Whether it is over at this time.
    pub(crate) fn is_over(&self, now: u64) -> bool {
        self.expires.is_some_and(|it| it <= now)
    }

    /// The public identity, where it is not about a number.
    pub(super) fn public(&self) -> Option<&str> {
        match &self.identity {
            SubscriberIdentity::Public(uri) => Some(uri),
            SubscriberIdentity::Msisdn(_) | SubscriberIdentity::Private(_) => None,
        }
    }
}

/// What servers may hear of (TS 29.328, 7.6), as far as it is known here.
const NOTIFIED: [DataReference; 9] = [
    DataReference::REPOSITORYDATA,
    DataReference::IMSPUBLICIDENTITY,
    DataReference::IMSUSERSTATE,
    DataReference::S_CSCFNAME,
    DataReference::INITIALFILTERCRITERIA,
    DataReference::CHARGINGINFORMATION,
    DataReference::PSIACTIVATION,
    DataReference::DSAI,
    DataReference::UEREACHABILITYFORIP,
];

/// The most subscriptions of one subscriber: far more than there are application servers.
const MOST: usize = 256;

/// Answers a Subscribe-Notifications-Request. The record must be written down before the answer leaves.
///
/// # Errors
///
/// Why there is no subscription. Nothing is changed then.
pub fn subscribe_notifications(
    hss: &Hss,
    servers: &ApplicationServers,
    request: &SubscribeNotificationsRequest,
    record: Option<&mut Record>,
) -> Result<SubscribeNotificationsAnswer, Rejection> {
    let mut asked = request.data_reference.iter();
    if !asked.all(|it| NOTIFIED.contains(it) && servers.may_subscribe(&request.origin_host, *it)) {
        return Err(experimental(CANNOT_BE_NOTIFIED));
    }
    if request.data_reference.len() > 1 && !takes_several(&request.supported_features) {
        return Err(unable("several subscriptions at once take the feature Notif-Eff"));
    }
    let keys = Keys {
        services: &request.service_indication,
        server: request.server_name.as_ref(),
        sets: &request.identity_set,
        tags: &request.dsai_tag,
    };
    let asked = keys.name(&request.data_reference, CANNOT_BE_NOTIFIED)?;
    let subject =
        Subject::of(record.as_deref(), &request.user_identity, request.user_name.as_deref())?;
    let home = hss.access.check_home(&request.origin_realm, &subject.record.subscriber);
    home.map_err(denied)?;
    let is_wanted = request.subs_req_type == SubsReqType::SUBSCRIBE;
    let mut told = ShData::default();
    for data in &asked {
        let before = told.repository.len();
        subject.tell(data, &mut told)?;
        let is_absent = matches!(data, Data::Repository(_)) && told.repository.len() == before;
        if is_absent && is_wanted {
            return Err(experimental(DATA_ABSENT));
        }
    }
    let expires = match is_wanted {
        true => expiry(hss, servers, request.expiry_time)?,
        false => None,
    };
    let identity = named(&request.user_identity)?;
    if let Some(record) = record {
        record.subscriptions.retain(|it| !it.is_over(hss.now));
        let is_once = request.one_time_notification
            == Some(OneTimeNotification::ONE_TIME_NOTIFICATION_REQUESTED);
        let (host, realm) = (request.origin_host.clone(), request.origin_realm.clone());
        let subscription = |data: &Data| Subscription {
            server: NodeAddress { host: host.clone(), realm: realm.clone() },
            identity: identity.clone(),
            data: data.clone(),
            expires,
            is_once: is_once && *data == Data::Reachability,
            untold: None,
            ended: None,
        };
        keep(record, asked.iter().map(subscription), is_wanted)?;
    }
    let mut answer = request.answer(&hss.identity).build();
    answer.result_code = Some(ResultCode::DIAMETER_SUCCESS);
    answer.expiry_time = expires.and_then(|it| time(it).ok());
    answer.supported_features = common(&request.supported_features);
    // What happens is not there yet.
    told.is_reachable = false;
    let may_read = asked.iter().all(|it| servers.may_read(&request.origin_host, it.reference()));
    let is_asked = request.send_data_indication == Some(SendDataIndication::USER_DATA_REQUESTED);
    if is_wanted && is_asked && may_read && !told.is_empty() {
        answer.sh_user_data = Some(told.document().into_bytes().into());
    }
    Ok(answer)
}

/// Puts subscriptions down, or takes them away.
fn keep(
    record: &mut Record,
    subscriptions: impl Iterator<Item = Subscription>,
    is_wanted: bool,
) -> Result<(), Rejection> {
    let mut kept = record.subscriptions.clone();
    let mut is_awaited = false;
    for mut subscription in subscriptions {
        let place = kept.iter().position(|it| it.is_same(&subscription));
        let known = place.map(|it| kept.remove(it));
        if is_wanted {
            // What it has not heard of, it still has to.
            subscription.untold = known.and_then(|it| it.untold);
            is_awaited |= subscription.data == Data::Reachability;
            kept.push(subscription);
        }
    }
    if kept.len() > MOST {
        return Err(unable("there are too many subscriptions to data of this subscriber"));
    }
    record.subscriptions = kept;
    if is_awaited {
        s6a::await_reachability(record);
    }
    Ok(())
}

/// Transparent data were deleted: subscriptions to them end when the servers have heard of it.
pub(super) fn end(record: &mut Record, of: &str, deleted: &TransparentData) {
    let Record { subscriptions, subscriber, .. } = record;
    let Some(ims) = &subscriber.ims else { return };
    for it in subscriptions.iter_mut() {
        let identity = it.public().and_then(|it| ims.public_identity(it));
        let is_its = identity.is_some_and(|(_, it)| owner(it) == of);
        if is_its && it.data == Data::Repository(deleted.service.clone()) {
            it.ended = Some(deleted.number);
        }
    }
}

/// When a subscription ends, in seconds since 1970: as it is asked, or before.
fn expiry(
    hss: &Hss,
    servers: &ApplicationServers,
    asked: Option<Time>,
) -> Result<Option<u64>, Rejection> {
    let latest = servers.longest.map(|it| hss.now.saturating_add(it.as_secs()));
    let Some(asked) = asked else { return Ok(latest) };
    match u64::try_from(asked.unix_seconds()) {
        Ok(seconds) if seconds > hss.now => Ok(Some(latest.map_or(seconds, |it| it.min(seconds)))),
        _ => Err(invalid(&EXPIRY_TIME, &asked)),
    }
}

fn time(seconds: u64) -> Result<Time, diameter_core::TimeOutOfRange> {
    Time::from_unix_seconds(i64::try_from(seconds).unwrap_or(i64::MAX))
}

/// Feature-List 1 of what a server says that it supports; `None` when it says nothing.
fn told(supported: &[SupportedFeatures]) -> Option<ShFeatureList1> {
    let is_it = |it: &&SupportedFeatures| it.vendor_id == VENDOR_3GPP && it.feature_list_id == 1;
    supported.iter().find(is_it).map(|it| ShFeatureList1(it.feature_list))
}

fn takes_several(supported: &[SupportedFeatures]) -> bool {
    told(supported).is_some_and(|it| it.contains(ShFeatureList1::NOTIF_EFF))
}

/// What both support, for a server that has said something.
fn common(supported: &[SupportedFeatures]) -> Vec<SupportedFeatures> {
    let both = told(supported).map(|it| it.0 & ShFeatureList1::NOTIF_EFF.0);
    let list = |it| {
        let list = SupportedFeatures::builder().vendor_id(VENDOR_3GPP).feature_list_id(1);
        list.feature_list(it).build()
    };
    both.map(list).into_iter().collect()
}
