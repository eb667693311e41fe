//! Notifications of changes (TS 29.328, 6.1.4): which servers are to hear of one, and what they are told.

use diameter_core::coding::Tbcd;
use diameter_core::{DiameterIdentity, Identity, Outcome, Utf8String};
use diameter_messages::base::AuthSessionState;
use diameter_messages::sh::{DataReference, PushNotificationRequest, UserIdentity};

use super::data::Data;
use super::document::{ShData, TransparentData};
use super::subscription::Subscription;
use super::{NO_SUBSCRIPTION, Subject, owner};
use crate::answers::VENDOR_3GPP;
use crate::ims::RegistrationState;
use crate::subscriber::{Record, SubscriberIdentity};

/// An application server that changes data: it need not be told of them.
#[derive(Clone, Copy, Debug)]
pub struct Writer<'w> {
    /// The server.
    pub server: &'w DiameterIdentity,
    /// What it writes.
    pub data: DataReference,
}

/// Runs a procedure that may change a record, and notes which application servers are to hear of it: those that have
/// subscribed to something that is another one afterwards. The record then says so until they have answered.
pub fn watch<T>(
    record: &mut Record,
    by: Option<Writer<'_>>,
    procedure: impl FnOnce(&mut Record) -> T,
) -> T {
    if record.subscriptions.is_empty() {
        return procedure(record);
    }
    let before = record.subscriptions.iter().map(|it| (it.clone(), View::of(record, it)));
    let before: Vec<_> = before.collect();
    let (reach, noted) = (Reach::of(record), record.cancelled);
    let result = procedure(record);
    let has_come = reach.comes(Reach::of(record));
    let has_changed = |it: &Subscription| {
        let known = before.iter().find(|(old, _)| old.is_same(it));
        known.is_some_and(|(_, view)| match it.data {
            Data::Reachability => has_come,
            _ => *view != View::of(record, it),
        })
    };
    let changed: Vec<_> = record.subscriptions.iter().map(has_changed).collect();
    let Record { subscriptions, cancelled, .. } = record;
    for (it, _) in subscriptions.iter_mut().zip(changed).filter(|(_, changed)| *changed) {
        let is_writer = |by: Writer<'_>| it.server.is(by.server) && it.data.reference() == by.data;
        if by.is_some_and(is_writer) {
            it.untold = None;
        } else if it.untold.is_none_or(|it| it <= noted) {
            *cancelled += 1;
            it.untold = Some(*cancelled);
        }
    }
    // Whoever has deleted something knows it.
    subscriptions.retain(|it| it.ended.is_none() || it.untold.is_some());
    result
}

/// What is compared to see that something has changed.
#[derive(PartialEq)]
enum View {
    /// Transparent data change with their number.
    Number(Option<u16>),
    Data(Option<Box<ShData>>),
}

impl View {
    fn of(record: &Record, subscription: &Subscription) -> Self {
        let subject = Subject::named(Some(record), subscription.public()).ok();
        if let Data::Repository(service) = &subscription.data {
            let owner = subject.and_then(|it| it.public).map(|(_, it)| owner(it));
            let mut kept = record.repository.iter();
            let is_it = |it: &&super::RepositoryData| {
                Some(&it.owner) == owner.as_ref() && it.service == *service
            };
            return Self::Number(kept.find(is_it).map(|it| it.number));
        }
        let mut told = ShData::default();
        let is_told = subject.is_some_and(|it| it.tell(&subscription.data, &mut told).is_ok());
        Self::Data(is_told.then(|| Box::new(told)))
    }
}

/// What is looked at to see that a user can be reached now.
#[derive(Clone, Copy)]
struct Reach {
    is_awaited: bool,
    is_served: bool,
}

impl Reach {
    fn of(record: &Record) -> Self {
        Self {
            is_awaited: record.location.nodes().any(|it| it.reports_reachability),
            is_served: record.location.nodes().any(|it| !it.is_purged),
        }
    }

    fn comes(self, now: Self) -> bool {
        now.is_served && (!self.is_served || self.is_awaited && !now.is_awaited)
    }
}

/// An application server is to be told of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The subscriber.
    pub imsi: String,
    /// The subscription, as it is when the server is to be told.
    pub subscription: Subscription,
}

impl Notice {
    /// All that servers have not heard of yet.
    pub fn of(record: &Record) -> impl Iterator<Item = Self> {
        let imsi = &record.subscriber.imsi;
        let untold = record.subscriptions.iter().filter(|it| it.untold.is_some());
        untold.map(move |it| Self { imsi: imsi.clone(), subscription: it.clone() })
    }

    /// The subscription, while the server is still to be told of this change. Of a later one another notice tells it.
    fn pending<'r>(&self, record: &'r Record) -> Option<&'r Subscription> {
        let mut kept = record.subscriptions.iter();
        kept.find(|it| it.is_same(&self.subscription) && it.untold == self.subscription.untold)
    }

    /// The Push-Notification-Request, with the data as they are now; `None` when the server is not to be told any more.
    pub fn request(
        &self,
        hss: &Identity,
        session_id: Utf8String,
        record: &Record,
    ) -> Option<PushNotificationRequest> {
        let subscription = self.pending(record)?;
        let mut identity = UserIdentity::default();
        match &subscription.identity {
            SubscriberIdentity::Public(name) | SubscriberIdentity::Private(name) => {
                identity.public_identity = Some(name.as_str().into());
            }
            SubscriberIdentity::Msisdn(digits) => {
                identity.msisdn = digits.parse::<Tbcd>().ok().map(Into::into);
            }
        }
        let (data, _) = told(record, subscription);
        let server = &subscription.server;
        let request = PushNotificationRequest::builder()
            .session_id(session_id)
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(hss.host.clone())
            .origin_realm(hss.realm.clone())
            .destination_host(server.host.clone())
            .destination_realm(server.realm.clone())
            .user_identity(identity)
            .sh_user_data(data.document().into_bytes());
        Some(request.build())
    }

    /// The server has answered, and has heard of it whatever it said. Its subscription ends when it says that it has none.
    pub fn settle(&self, record: &mut Record, outcome: Outcome) {
        let Some(subscription) = self.pending(record) else { return };
        let none = Outcome::Experimental { vendor_id: VENDOR_3GPP, code: NO_SUBSCRIPTION };
        let (_, is_last) = told(record, subscription);
        if outcome == none || subscription.is_once || is_last {
            self.forget(record);
            return;
        }
        for it in record.subscriptions.iter_mut().filter(|it| it.is_same(&self.subscription)) {
            it.untold = None;
        }
    }

    /// There is no such subscription any more.
    pub(crate) fn forget(&self, record: &mut Record) {
        record.subscriptions.retain(|it| !it.is_same(&self.subscription));
    }
}

/// What a server is told, and whether it is the last: the data, or the identity that they belong to, are gone.
fn told(record: &Record, subscription: &Subscription) -> (ShData, bool) {
    let mut data = ShData::default();
    if let (Data::Repository(service), Some(number)) = (&subscription.data, subscription.ended) {
        data.repository.push(TransparentData { service: service.clone(), number, data: None });
        return (data, true);
    }
    let subject = Subject::named(Some(record), subscription.public());
    if subject.is_ok_and(|it| it.tell(&subscription.data, &mut data).is_ok()) {
        return (data, false);
    }
    if subscription.data == Data::UserState {
        data.user_state = Some(RegistrationState::NotRegistered);
    }
    (data, true)
}
