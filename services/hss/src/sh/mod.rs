//! Sh: what application servers of the IMS read, write, and hear of (TS 29.328; TS 29.329).
//!
//! Each procedure takes a request and the [`Record`] of its subscriber, and gives the answer. What it changes in the
//! record is to be written down before the answer leaves; on a refusal it changes nothing.
//!
//! | request | procedure |
//! |---|---|
//! | User-Data (UDR) | [`user_data()`] |
//! | Profile-Update (PUR) | [`profile_update()`] |
//! | Subscribe-Notifications (SNR) | [`subscribe_notifications()`] |
//! | Push-Notification (PNR) | made by [`Notice::request`] |
//!
//! # Decisions
//!
//! - **Transparent data belong to a public identity**, or to all identities of its group of aliases, or to the wildcard
//!   that it fits.
//! - **Who changes data does not matter**: whatever a server has subscribed to is looked at before and after each change of a
//!   record ([`watch()`]), and where it is another one, the server is to be told. It is told what there is by then.
//!   The server whose own update it was is not told of it.
//! - **A subscription ends** when its time is over, when the server says so or knows nothing of it (5107), and with
//!   the transparent data that it is about.
//! - **Who waits for a user to be reachable** hears of it when the MME or SGSN reports it, which is asked to, and when a
//!   user attaches that was not there. Who wants to hear of it again subscribes again.

mod data;
mod document;
mod notification;
mod profile_update;
mod subscription;
mod user_data;

pub use data::Data;
pub use document::{ServiceState, ShData, TransparentData};
pub use notification::{Notice, Writer, watch};
pub use profile_update::profile_update;
pub use subscription::{Subscription, subscribe_notifications};
pub use user_data::user_data;

use std::time::Duration;

use diameter_core::coding::Tbcd;
use diameter_core::{DiameterIdentity, Rejection};
use diameter_messages::ts29329::avp::{MSISDN, USER_IDENTITY};
use diameter_messages::ts29329::{DataReference, UserIdentity};

use crate::answers::{USER_UNKNOWN, experimental, invalid, missing};
use crate::ims::{ImplicitSet, ImsSubscription, PublicIdentity};
use crate::subscriber::{Record, SubscriberIdentity};

/// DIAMETER_ERROR_IDENTITIES_DONT_MATCH (TS 29.229, 6.2.2.2).
const IDENTITIES_DONT_MATCH: u32 = 5002;
/// DIAMETER_ERROR_TOO_MUCH_DATA (TS 29.229, 6.2.2.8).
const TOO_MUCH_DATA: u32 = 5008;
/// DIAMETER_ERROR_USER_DATA_NOT_RECOGNIZED (TS 29.329, 6.2.2.1).
const NOT_RECOGNIZED: u32 = 5100;
/// DIAMETER_ERROR_OPERATION_NOT_ALLOWED (TS 29.329, 6.2.2.2).
const NOT_ALLOWED: u32 = 5101;
/// DIAMETER_ERROR_USER_DATA_CANNOT_BE_READ (TS 29.329, 6.2.2.3).
const CANNOT_BE_READ: u32 = 5102;
/// DIAMETER_ERROR_USER_DATA_CANNOT_BE_MODIFIED (TS 29.329, 6.2.2.4).
const CANNOT_BE_MODIFIED: u32 = 5103;
/// DIAMETER_ERROR_USER_DATA_CANNOT_BE_NOTIFIED (TS 29.329, 6.2.2.5).
const CANNOT_BE_NOTIFIED: u32 = 5104;
/// DIAMETER_ERROR_TRANSPARENT_DATA_OUT_OF_SYNC (TS 29.329, 6.2.2.7).
const OUT_OF_SYNC: u32 = 5105;
/// DIAMETER_ERROR_SUBS_DATA_ABSENT (TS 29.329, 6.2.2.9).
const DATA_ABSENT: u32 = 5106;
/// DIAMETER_ERROR_NO_SUBSCRIPTION_TO_DATA (TS 29.329, 6.2.2.10).
const NO_SUBSCRIPTION: u32 = 5107;
/// DIAMETER_ERROR_DSAI_NOT_AVAILABLE (TS 29.329, 6.2.2.11).
const DSAI_NOT_AVAILABLE: u32 = 5108;
/// DIAMETER_USER_DATA_NOT_AVAILABLE (TS 29.329, 6.2.3.1).
#[cfg(feature = "node")]
pub(crate) const NOT_AVAILABLE: u32 = 4100;
/// DIAMETER_PRIOR_UPDATE_IN_PROGRESS (TS 29.329, 6.2.3.2).
#[cfg(feature = "node")]
pub(crate) const UPDATE_IN_PROGRESS: u32 = 4101;

/// Application servers, what each of them may read, write and hear of, and how much.
///
/// ```
/// use diameter_core::DiameterIdentity;
/// use diameter_hss::sh::{ApplicationServer, ApplicationServers};
/// use diameter_messages::sh::DataReference;
///
/// let host = DiameterIdentity::from_static("as1.ims.example.net");
/// let servers = ApplicationServers {
///     servers: vec![ApplicationServer {
///         reads: vec![DataReference::REPOSITORYDATA, DataReference::MSISDN],
///         writes: vec![DataReference::REPOSITORYDATA],
///         ..ApplicationServer::new(host.clone())
///     }],
///     ..ApplicationServers::default()
/// };
/// assert!(servers.may_read(&host, DataReference::MSISDN));
/// assert!(!servers.may_write(&host, DataReference::MSISDN));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicationServers {
    /// The servers. Nobody else reads, writes or hears of anything.
    pub servers: Vec<ApplicationServer>,
    /// The most octets of one piece of transparent data.
    pub most: usize,
    /// The longest that a subscription lasts before the server has to ask for it again; as long as it wants, without.
    pub longest: Option<Duration>,
}

/// No servers; 64 KiB of data.
impl Default for ApplicationServers {
    fn default() -> Self {
        Self { servers: Vec::new(), most: 64 * 1024, longest: None }
    }
}

/// An application server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicationServer {
    /// Its Origin-Host.
    pub host: DiameterIdentity,
    /// What it may read.
    pub reads: Vec<DataReference>,
    /// What it may write.
    pub writes: Vec<DataReference>,
    /// What it may subscribe to.
    pub subscribes: Vec<DataReference>,
    /// The SIP URI under which filter criteria name it: it switches its own services only (DSAI). Without one, it
    /// may be that of any.
    pub uri: Option<String>,
}

impl ApplicationServer {
    /// One that may do nothing.
    pub fn new(host: DiameterIdentity) -> Self {
        Self { host, reads: Vec::new(), writes: Vec::new(), subscribes: Vec::new(), uri: None }
    }
}

impl ApplicationServers {
    /// Whether a server may read this.
    pub fn may_read(&self, host: &DiameterIdentity, data: DataReference) -> bool {
        self.server(host).is_some_and(|it| it.reads.contains(&data))
    }

    /// Whether a server may write this.
    pub fn may_write(&self, host: &DiameterIdentity, data: DataReference) -> bool {
        self.server(host).is_some_and(|it| it.writes.contains(&data))
    }

    /// Whether a server may hear of changes of this.
    pub fn may_subscribe(&self, host: &DiameterIdentity, data: DataReference) -> bool {
        self.server(host).is_some_and(|it| it.subscribes.contains(&data))
    }

    fn server(&self, host: &DiameterIdentity) -> Option<&ApplicationServer> {
        self.servers.iter().find(|it| it.host.eq_ignore_ascii_case(host))
    }
}

/// A piece of transparent data: an application server has written it, and nobody else understands it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "storage", derive(serde::Serialize, serde::Deserialize))]
pub struct RepositoryData {
    /// Whose it is: the key of a public identity, or a group of aliases.
    pub owner: String,
    /// The service (Service-Indication).
    pub service: String,
    /// How often it was written: 0 at first; after 65535 comes 1.
    pub number: u16,
    /// The element ServiceData.
    pub data: String,
}

/// Who a User-Identity names, for a store to find.
///
/// # Errors
///
/// When it names nobody, or its number is none.
pub fn named(identity: &UserIdentity) -> Result<SubscriberIdentity, Rejection> {
    if let Some(public) = &identity.public_identity {
        return Ok(SubscriberIdentity::Public(public.as_str().to_owned()));
    }
    let msisdn = identity.msisdn.as_ref().ok_or_else(|| missing(&USER_IDENTITY))?;
    let digits = Tbcd::try_from(msisdn).map_err(|_| invalid(&MSISDN, msisdn))?;
    Ok(SubscriberIdentity::Msisdn(digits.to_string()))
}

/// The subscriber of a request.
struct Subject<'r> {
    record: &'r Record,
    ims: &'r ImsSubscription,
    /// The public identity, and its set; `None` where a number was given.
    public: Option<(&'r ImplicitSet, &'r PublicIdentity)>,
}

impl<'r> Subject<'r> {
    fn of(
        record: Option<&'r Record>,
        identity: &UserIdentity,
        user_name: Option<&str>,
    ) -> Result<Self, Rejection> {
        let subject = Self::named(record, identity.public_identity.as_deref())?;
        match user_name {
            Some(name) if !subject.ims.has_private(name) => {
                Err(experimental(IDENTITIES_DONT_MATCH))
            }
            _ => Ok(subject),
        }
    }

    /// The same, of a public identity, or of the number where there is none.
    fn named(record: Option<&'r Record>, public: Option<&str>) -> Result<Self, Rejection> {
        let unknown = || experimental(USER_UNKNOWN);
        let record = record.ok_or_else(unknown)?;
        let ims = record.subscriber.ims.as_ref().ok_or_else(unknown)?;
        let public = match public {
            Some(uri) => Some(ims.public_identity(uri).ok_or_else(unknown)?),
            None => None,
        };
        Ok(Self { record, ims, public })
    }

    /// The public identity, which this kind of data takes.
    fn public(&self) -> Result<(&'r ImplicitSet, &'r PublicIdentity), Rejection> {
        self.public.ok_or_else(|| experimental(NOT_ALLOWED))
    }
}

/// Whose transparent data an identity has.
fn owner(identity: &PublicIdentity) -> String {
    match &identity.alias_group {
        Some(group) => format!("alias:{group}"),
        None => identity.key(),
    }
}
