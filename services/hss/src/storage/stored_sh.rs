//! How subscriptions of application servers are kept.

use diameter_core::DiameterIdentity;
use diameter_messages::sh::IdentitySet;
use serde::{Deserialize, Serialize};

use super::stored::RecordError;
use crate::ims::ServiceTag;
use crate::location::NodeAddress;
use crate::sh::{Data, Subscription};
use crate::subscriber::SubscriberIdentity;

/// A subscription. New members stand at the end and have a default.
#[derive(Serialize, Deserialize)]
pub(super) struct SubscriptionOf {
    host: String,
    realm: String,
    identity: Identity,
    data: DataOf,
    expires: Option<u64>,
    is_once: bool,
    untold: Option<u64>,
    ended: Option<u16>,
}

#[derive(Serialize, Deserialize)]
enum Identity {
    Msisdn(String),
    Private(String),
    Public(String),
}

#[derive(Serialize, Deserialize)]
enum DataOf {
    Repository(String),
    Identities(Option<i32>),
    UserState,
    Server,
    Criteria(String),
    Charging,
    Msisdn,
    Activation,
    Service(String, String),
    Reachability,
}

impl SubscriptionOf {
    pub(super) fn of(subscription: &Subscription) -> Self {
        let Subscription { server: NodeAddress { host, realm }, expires, is_once, .. } =
            subscription;
        Self {
            host: host.to_string(),
            realm: realm.to_string(),
            identity: match subscription.identity.clone() {
                SubscriberIdentity::Msisdn(it) => Identity::Msisdn(it),
                SubscriberIdentity::Private(it) => Identity::Private(it),
                SubscriberIdentity::Public(it) => Identity::Public(it),
            },
            data: DataOf::of(subscription.data.clone()),
            expires: *expires,
            is_once: *is_once,
            untold: subscription.untold,
            ended: subscription.ended,
        }
    }

    pub(super) fn into_subscription(self) -> Result<Subscription, RecordError> {
        let name = |it| {
            let wrong = |_| RecordError::Value("the name of an application server");
            DiameterIdentity::try_from(it).map_err(wrong)
        };
        Ok(Subscription {
            server: NodeAddress { host: name(self.host)?, realm: name(self.realm)? },
            identity: match self.identity {
                Identity::Msisdn(it) => SubscriberIdentity::Msisdn(it),
                Identity::Private(it) => SubscriberIdentity::Private(it),
                Identity::Public(it) => SubscriberIdentity::Public(it),
            },
            data: self.data.into_data(),
            expires: self.expires,
            is_once: self.is_once,
            untold: self.untold,
            ended: self.ended,
        })
    }
}

impl DataOf {
    fn of(data: Data) -> Self {
        match data {
            Data::Repository(service) => Self::Repository(service),
            Data::Identities(set) => Self::Identities(set.map(|it| it.0)),
            Data::UserState => Self::UserState,
            Data::Server => Self::Server,
            Data::Criteria(server) => Self::Criteria(server),
            Data::Charging => Self::Charging,
            Data::Msisdn => Self::Msisdn,
            Data::Activation => Self::Activation,
            Data::Service(ServiceTag { server, tag }) => Self::Service(server, tag),
            Data::Reachability => Self::Reachability,
        }
    }

    fn into_data(self) -> Data {
        match self {
            Self::Repository(service) => Data::Repository(service),
            Self::Identities(set) => Data::Identities(set.map(IdentitySet)),
            Self::UserState => Data::UserState,
            Self::Server => Data::Server,
            Self::Criteria(server) => Data::Criteria(server),
            Self::Charging => Data::Charging,
            Self::Msisdn => Data::Msisdn,
            Self::Activation => Data::Activation,
            Self::Service(server, tag) => Data::Service(ServiceTag { server, tag }),
            Self::Reachability => Data::Reachability,
        }
    }
}
