//! How what is registered is kept, and the credentials of SIP digest.

use diameter_core::DiameterIdentity;
use diameter_messages::cx::ReasonCode;
use diameter_messages::ts29229::avp::SCSCF_RESTORATION_INFO;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use zeroize::Zeroizing;

use super::avps::{avps, group};
use super::keys::{KeyError, Keyring};
use super::stored::RecordError;
use crate::cx::{Pushed, Termination, Untold};
use crate::ims::{AssignedServer, ImsState, Registration, SipDigest};
use crate::location::NodeAddress;

/// What is registered.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Ims {
    server: Option<Server>,
    previous: Option<Server>,
    /// The identity, by whom it is registered, whether it is served unregistered, who is being authenticated.
    registrations: Vec<(String, Vec<String>, bool, Vec<String>)>,
    /// As AVPs.
    restoration: Vec<ByteBuf>,
    may_be_reassigned: bool,
    terminations: Vec<TerminationOf>,
}

#[derive(Serialize, Deserialize)]
struct Server {
    name: String,
    host: String,
    realm: String,
    features: u32,
    /// The change, what of it, and who was refused.
    untold: Vec<(u64, Push, Vec<String>)>,
}

#[derive(Serialize, Deserialize)]
enum Push {
    Profile(String),
    Charging,
    Digest(String),
}

#[derive(Serialize, Deserialize)]
struct TerminationOf {
    number: u64,
    server: Server,
    private_identity: String,
    associated: Vec<String>,
    identities: Vec<String>,
    reason: i32,
    info: Option<String>,
}

impl Ims {
    pub(super) fn of(state: &ImsState) -> Result<Self, RecordError> {
        let restoration = state.restoration.iter();
        let restoration = restoration.map(|it| avps(&SCSCF_RESTORATION_INFO, it));
        let registrations = state.registrations.iter().map(|it| {
            let Registration { identity, registered_by, is_unregistered, pending } = it.clone();
            (identity, registered_by, is_unregistered, pending)
        });
        Ok(Self {
            server: state.server.as_ref().map(Server::of),
            previous: state.previous.as_ref().map(Server::of),
            registrations: registrations.collect(),
            restoration: restoration.collect::<Result<_, _>>()?,
            may_be_reassigned: state.may_be_reassigned,
            terminations: state.terminations.iter().map(TerminationOf::of).collect(),
        })
    }

    pub(super) fn into_state(self, imsi: &str) -> Result<ImsState, RecordError> {
        let registrations = self.registrations.into_iter();
        let registrations =
            registrations.map(|(identity, registered_by, is_unregistered, pending)| Registration {
                identity,
                registered_by,
                is_unregistered,
                pending,
            });
        let restoration = self.restoration.into_iter();
        let restoration = restoration.map(|it| group(&SCSCF_RESTORATION_INFO, it));
        let terminations = self.terminations.into_iter().map(|it| it.into_termination(imsi));
        Ok(ImsState {
            server: self.server.map(Server::into_server).transpose()?,
            previous: self.previous.map(Server::into_server).transpose()?,
            registrations: registrations.collect(),
            restoration: restoration.collect::<Result<_, _>>()?,
            may_be_reassigned: self.may_be_reassigned,
            terminations: terminations.collect::<Result<_, _>>()?,
        })
    }
}

impl Server {
    fn of(server: &AssignedServer) -> Self {
        let AssignedServer { name, node: NodeAddress { host, realm }, features, untold } = server;
        let untold = untold.iter().cloned().map(|Untold { change, pushed, refused }| {
            let push = match pushed {
                Pushed::Profile(key) => Push::Profile(key),
                Pushed::Charging => Push::Charging,
                Pushed::Digest(private) => Push::Digest(private),
            };
            (change, push, refused)
        });
        Self {
            name: name.clone(),
            host: host.to_string(),
            realm: realm.to_string(),
            features: *features,
            untold: untold.collect(),
        }
    }

    fn into_server(self) -> Result<AssignedServer, RecordError> {
        let identity = |it| {
            DiameterIdentity::try_from(it).map_err(|_| RecordError::Value("the name of an S-CSCF"))
        };
        let untold = self.untold.into_iter().map(|(change, push, refused)| {
            let pushed = match push {
                Push::Profile(key) => Pushed::Profile(key),
                Push::Charging => Pushed::Charging,
                Push::Digest(private) => Pushed::Digest(private),
            };
            Untold { change, pushed, refused }
        });
        Ok(AssignedServer {
            features: self.features,
            untold: untold.collect(),
            ..AssignedServer::new(self.name, identity(self.host)?, identity(self.realm)?)
        })
    }
}

impl TerminationOf {
    fn of(termination: &Termination) -> Self {
        Self {
            number: termination.number,
            server: Server::of(&termination.server),
            private_identity: termination.private_identity.clone(),
            associated: termination.associated.clone(),
            identities: termination.identities.clone(),
            reason: termination.reason.0,
            info: termination.info.clone(),
        }
    }

    fn into_termination(self, imsi: &str) -> Result<Termination, RecordError> {
        Ok(Termination {
            number: self.number,
            imsi: imsi.to_owned(),
            server: self.server.into_server()?,
            private_identity: self.private_identity,
            associated: self.associated,
            identities: self.identities,
            reason: ReasonCode(self.reason),
            info: self.info,
        })
    }
}

/// Credentials, encrypted; nothing when there are none.
pub(crate) fn seal_digests(
    keyring: &Keyring,
    imsi: &str,
    digests: &[SipDigest],
) -> Result<Vec<u8>, RecordError> {
    if digests.is_empty() {
        return Ok(Vec::new());
    }
    let parts: Vec<_> =
        digests.iter().map(|it| (it.private_identity(), it.realm(), it.ha1())).collect();
    let octets = Zeroizing::new(rmp_serde::to_vec(&parts)?);
    Ok(keyring.seal_octets(bound_to(imsi).as_bytes(), &octets)?)
}

/// Reads what [`seal_digests`] has written.
pub(crate) fn open_digests(
    keyring: &Keyring,
    imsi: &str,
    sealed: &[u8],
) -> Result<Vec<SipDigest>, RecordError> {
    if sealed.is_empty() {
        return Ok(Vec::new());
    }
    let octets = keyring.open_octets(bound_to(imsi).as_bytes(), sealed)?;
    let parts: Vec<(&str, &str, &str)> = rmp_serde::from_slice(&octets)?;
    let digests =
        parts.into_iter().map(|(private, realm, ha1)| SipDigest::new(private, realm, ha1));
    Ok(digests.collect::<Result<_, _>>().map_err(|_| KeyError::Damaged)?)
}

/// No IMSI is such a text: these are never taken for the keys of a card.
fn bound_to(imsi: &str) -> String {
    format!("SIP digest of {imsi}")
}
