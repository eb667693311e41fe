//! Which user data a request is about, and what they are (TS 29.328, 7.6).

use diameter_core::{OctetString, Rejection, Utf8String};
use diameter_messages::sh::{DataReference, IdentitySet};
use diameter_messages::ts29229::avp::SERVER_NAME;
use diameter_messages::ts29329::avp::{DSAI_TAG, SERVICE_INDICATION};

use super::document::{ServiceState, ShData, TransparentData};
use super::{DSAI_NOT_AVAILABLE, NOT_ALLOWED, Subject, owner};
use crate::answers::{experimental, missing, unable};
use crate::ims::{PublicIdentity, RegistrationState, ServiceTag};
use crate::profile::Criterion;
use crate::xml::{Element, XmlError};

/// A kind of user data, with the keys that name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Data {
    /// Transparent data of this service.
    Repository(String),
    /// The user's public identities, of a set of them; without one, all.
    Identities(Option<IdentitySet>),
    /// Whether the public identity is registered.
    UserState,
    /// The S-CSCF that serves the user.
    Server,
    /// The filter criteria that ask the application server of this SIP URI.
    Criteria(String),
    /// The addresses of charging functions.
    Charging,
    /// The user's number.
    Msisdn,
    /// Whether a public service identity is in use.
    Activation,
    /// Whether a service of an application server is switched on.
    Service(ServiceTag),
    /// That the user can be reached through packet networks.
    Reachability,
}

impl Data {
    /// Its Data-Reference.
    pub fn reference(&self) -> DataReference {
        match self {
            Self::Repository(_) => DataReference::REPOSITORYDATA,
            Self::Identities(_) => DataReference::IMSPUBLICIDENTITY,
            Self::UserState => DataReference::IMSUSERSTATE,
            Self::Server => DataReference::S_CSCFNAME,
            Self::Criteria(_) => DataReference::INITIALFILTERCRITERIA,
            Self::Charging => DataReference::CHARGINGINFORMATION,
            Self::Msisdn => DataReference::MSISDN,
            Self::Activation => DataReference::PSIACTIVATION,
            Self::Service(_) => DataReference::DSAI,
            Self::Reachability => DataReference::UEREACHABILITYFORIP,
        }
    }

    /// What it is about, beside its kind.
    pub fn key(&self) -> Option<String> {
        match self {
            Self::Repository(service) => Some(service.clone()),
            Self::Criteria(server) => Some(server.clone()),
            Self::Service(ServiceTag { server, tag }) => Some(format!("{tag} of {server}")),
            Self::Identities(set) => set.map(|it| it.to_string()),
            _ => None,
        }
    }
}

/// The AVPs that data are named by.
pub(super) struct Keys<'r> {
    pub(super) services: &'r [OctetString],
    pub(super) server: Option<&'r Utf8String>,
    pub(super) sets: &'r [IdentitySet],
    pub(super) tags: &'r [OctetString],
}

impl Keys<'_> {
    /// The data of these references.
    ///
    /// # Errors
    ///
    /// When a key is missing; `refusal`, for data that nobody is told this way.
    pub(super) fn name(
        &self,
        references: &[DataReference],
        refusal: u32,
    ) -> Result<Vec<Data>, Rejection> {
        let server = || self.server.map(ToString::to_string).ok_or_else(|| missing(&SERVER_NAME));
        let mut named = Vec::new();
        for reference in references {
            match *reference {
                DataReference::REPOSITORYDATA if self.services.is_empty() => {
                    return Err(missing(&SERVICE_INDICATION));
                }
                DataReference::REPOSITORYDATA => {
                    named.extend(self.services.iter().map(|it| Data::Repository(text(it))));
                }
                DataReference::IMSPUBLICIDENTITY if self.sets.is_empty() => {
                    named.push(Data::Identities(None));
                }
                DataReference::IMSPUBLICIDENTITY => {
                    named.extend(self.sets.iter().map(|it| Data::Identities(Some(*it))));
                }
                DataReference::IMSUSERSTATE => named.push(Data::UserState),
                DataReference::S_CSCFNAME => named.push(Data::Server),
                DataReference::INITIALFILTERCRITERIA => named.push(Data::Criteria(server()?)),
                DataReference::CHARGINGINFORMATION => named.push(Data::Charging),
                DataReference::MSISDN => named.push(Data::Msisdn),
                DataReference::PSIACTIVATION => named.push(Data::Activation),
                DataReference::DSAI if self.tags.is_empty() => return Err(missing(&DSAI_TAG)),
                DataReference::DSAI => {
                    let server = server()?;
                    let service =
                        |tag: &OctetString| ServiceTag { server: server.clone(), tag: text(tag) };
                    named.extend(self.tags.iter().map(|it| Data::Service(service(it))));
                }
                DataReference::UEREACHABILITYFORIP => named.push(Data::Reachability),
                _ => return Err(experimental(refusal)),
            }
        }
        Ok(named)
    }
}

/// What is no text names nothing that anybody has written.
fn text(octets: &OctetString) -> String {
    String::from_utf8_lossy(octets).into_owned()
}

impl Subject<'_> {
    /// Puts data into a document; what there is not, is left out.
    pub(super) fn tell(&self, asked: &Data, told: &mut ShData) -> Result<(), Rejection> {
        let unreadable = |_: XmlError| unable("what is kept cannot be told");
        match asked {
            Data::Repository(service) => {
                let (_, identity) = self.public()?;
                let owner = owner(identity);
                let mut kept = self.record.repository.iter();
                if let Some(it) = kept.find(|it| it.owner == owner && it.service == *service) {
                    let data = Element::parse(&it.data).map_err(unreadable)?;
                    let (service, number) = (service.clone(), it.number);
                    told.repository.push(TransparentData { service, number, data: Some(data) });
                }
            }
            Data::Identities(None) => {
                let all = self.ims.public_identities().filter(|it| !it.is_barred);
                told.identities.extend(all.map(|it| it.uri.clone()));
            }
            Data::Identities(Some(set)) => told.sets.push((*set, self.set(*set))),
            Data::UserState => {
                let (_, identity) = self.public()?;
                if identity.service.is_some() {
                    return Err(experimental(NOT_ALLOWED));
                }
                told.user_state = Some(self.record.ims.state_of(identity));
            }
            Data::Server => {
                self.public()?;
                told.server = self.record.ims.serving().map(|it| it.name.clone());
            }
            Data::Criteria(server) => {
                let (_, identity) = self.public()?;
                let criteria = self.ims.criteria_of(identity).filter(|it| it.server == *server);
                let criteria = criteria.map(Criterion::of).collect::<Result<Vec<_>, _>>();
                told.criteria = Some(criteria.map_err(unreadable)?);
            }
            Data::Charging => told.charging = self.ims.charging.clone(),
            Data::Msisdn => {
                let number = self.record.subscriber.msisdn.as_ref();
                told.numbers.extend(number.map(ToString::to_string));
            }
            Data::Activation => {
                let (_, identity) = self.public()?;
                let service = identity.service.as_ref();
                let service = service.ok_or_else(|| experimental(NOT_ALLOWED))?;
                told.is_in_use = Some(!service.is_inactive);
            }
            Data::Service(service) => {
                let (_, identity) = self.public()?;
                if !self.ims.has_service(identity, service) {
                    return Err(experimental(DSAI_NOT_AVAILABLE));
                }
                let is_active = !identity.inactive_services.contains(service);
                let tag = service.tag.clone();
                told.services.push(ServiceState { tag, is_active });
            }
            // It is an event, which has happened when somebody is told.
            Data::Reachability => told.is_reachable = true,
        }
        Ok(())
    }

    /// Identities of a set; those that are barred are never told.
    fn set(&self, set: IdentitySet) -> Vec<String> {
        let is_alias = |own: &PublicIdentity, it: &PublicIdentity| {
            own.alias_group.is_some() && own.alias_group == it.alias_group || own.key() == it.key()
        };
        let meant: Vec<&PublicIdentity> = match (set, self.public) {
            (IdentitySet::REGISTERED_IDENTITIES, _) => {
                let is_registered = |it: &&PublicIdentity| {
                    self.record.ims.state_of(it) == RegistrationState::Registered
                };
                self.ims.public_identities().filter(is_registered).collect()
            }
            (IdentitySet::IMPLICIT_IDENTITIES, Some((set, _))) => set.identities.iter().collect(),
            (IdentitySet::ALIAS_IDENTITIES, Some((set, own))) => {
                set.identities.iter().filter(|it| is_alias(own, it)).collect()
            }
            (IdentitySet::IMPLICIT_IDENTITIES | IdentitySet::ALIAS_IDENTITIES, None) => Vec::new(),
            _ => self.ims.public_identities().collect(),
        };
        meant.into_iter().filter(|it| !it.is_barred).map(|it| it.uri.clone()).collect()
    }
}
