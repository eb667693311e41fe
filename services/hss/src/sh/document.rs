//! Sh-Data, the document of Sh (TS 29.328, annex C and D).

use diameter_messages::sh::IdentitySet;

use super::{RepositoryData, Subject, owner};
use crate::ims::{ChargingFunctions, PublicIdentity, RegistrationState};
use crate::profile::Criterion;
use crate::xml::{Element, XmlError};

/// A document that is being made: what stands where.
#[derive(Default)]
pub(super) struct ShData {
    public: Vec<Element>,
    repository: Vec<Element>,
    ims: Vec<Element>,
    psi: Option<Element>,
    identities: Vec<Element>,
}

impl ShData {
    /// Identities of the user, of a set of them; those that are barred are never told.
    pub(super) fn identities(&mut self, subject: &Subject<'_>, set: Option<IdentitySet>) {
        let Subject { record, ims, public } = subject;
        let of_public = |same: fn(&PublicIdentity, &PublicIdentity) -> bool| {
            let all = public
                .iter()
                .flat_map(|(set, own)| set.identities.iter().filter(move |it| same(own, it)));
            all.collect::<Vec<_>>()
        };
        let (name, meant) = match set {
            None => ("PublicIdentifiers", ims.public_identities().collect::<Vec<_>>()),
            Some(IdentitySet::REGISTERED_IDENTITIES) => {
                let is_registered =
                    |it: &&PublicIdentity| record.ims.state_of(it) == RegistrationState::Registered;
                let registered = ims.public_identities().filter(is_registered);
                ("RegisteredIdentities", registered.collect())
            }
            Some(IdentitySet::IMPLICIT_IDENTITIES) => {
                ("ImplicitIdentities", of_public(|_, _| true))
            }
            Some(IdentitySet::ALIAS_IDENTITIES) => {
                let is_alias = |own: &PublicIdentity, it: &PublicIdentity| {
                    own.alias_group.is_some() && own.alias_group == it.alias_group
                        || own.key() == it.key()
                };
                ("AliasIdentities", of_public(is_alias))
            }
            Some(_) => ("AllIdentities", ims.public_identities().collect()),
        };
        let told = meant.into_iter().filter(|it| !it.is_barred);
        let told = told.map(|it| Element::of_text("IMSPublicIdentity", &it.uri));
        if name == "PublicIdentifiers" {
            self.public.extend(told);
        } else {
            self.identities.push(Element::new(name).with(told));
        }
    }

    /// The numbers of the user.
    pub(super) fn msisdn(&mut self, subject: &Subject<'_>) {
        let number = subject.record.subscriber.msisdn.as_ref();
        self.public.extend(number.map(|it| Element::of_text("MSISDN", it)));
    }

    pub(super) fn repository(
        &mut self,
        subject: &Subject<'_>,
        identity: &PublicIdentity,
        service: &str,
    ) -> Result<(), XmlError> {
        let owner = owner(identity);
        let mut kept = subject.record.repository.iter();
        if let Some(it) = kept.find(|it| it.owner == owner && it.service == service) {
            self.repository.push(repository_data(it)?);
        }
        Ok(())
    }

    /// The S-CSCF that serves the user.
    pub(super) fn server(&mut self, subject: &Subject<'_>) {
        let server = subject.record.ims.serving();
        self.ims.extend(server.map(|it| Element::of_text("SCSCFName", &it.name)));
    }

    /// The criteria that ask an application server of this name.
    pub(super) fn criteria(
        &mut self,
        subject: &Subject<'_>,
        identity: &PublicIdentity,
        server: &str,
    ) -> Result<(), XmlError> {
        let profile = subject.ims.profile_of(identity);
        let criteria = profile.iter().flat_map(|it| &it.filter_criteria);
        let criteria = criteria.filter(|it| it.server == server);
        let criteria = criteria.map(|it| Criterion::of(it).map(|it| it.element()));
        let criteria = criteria.collect::<Result<Vec<_>, _>>()?;
        self.ims.push(Element::new("IFCs").with(criteria));
        Ok(())
    }

    /// Whether the identity is registered.
    pub(super) fn state(&mut self, subject: &Subject<'_>, identity: &PublicIdentity) {
        let state = match subject.record.ims.state_of(identity) {
            RegistrationState::NotRegistered => 0,
            RegistrationState::Registered => 1,
            RegistrationState::Unregistered => 2,
            RegistrationState::AuthenticationPending => 3,
        };
        self.ims.push(Element::of_text("IMSUserState", state));
    }

    /// The addresses of charging functions.
    pub(super) fn charging(&mut self, functions: Option<&ChargingFunctions>) {
        let Some(ChargingFunctions { event, collection }) = functions else { return };
        let names = [
            ("PrimaryEventChargingFunctionName", event.first()),
            ("SecondaryEventChargingFunctionName", event.get(1)),
            ("PrimaryChargingCollectionFunctionName", collection.first()),
            ("SecondaryChargingCollectionFunctionName", collection.get(1)),
        ];
        let names = names.into_iter().filter_map(|(name, it)| Some(Element::of_text(name, it?)));
        self.ims.push(Element::new("ChargingInformation").with(names));
    }

    /// Whether a public service identity is in use.
    pub(super) fn activation(&mut self, is_inactive: bool) {
        self.psi = Some(Element::of_text("PSIActivation", u8::from(!is_inactive)));
    }

    /// The document; `None` when nothing is in it.
    pub(super) fn end(self) -> Option<String> {
        let of = |name, elements: Vec<Element>| {
            (!elements.is_empty()).then(|| Element::new(name).with(elements))
        };
        let Self { public, repository, mut ims, psi, identities } = self;
        // The order of the schema, whatever was asked for first.
        ims.sort_by_key(|it| {
            let order = ["SCSCFName", "IFCs", "IMSUserState", "ChargingInformation"];
            order.iter().position(|name| *name == it.name)
        });
        ims.extend(psi.map(|it| Element::new("Extension").with([it])));
        let parts = of("PublicIdentifiers", public)
            .into_iter()
            .chain(repository)
            .chain(of("Sh-IMS-Data", ims))
            .chain(of("Extension", identities));
        let parts: Vec<_> = parts.collect();
        (!parts.is_empty()).then(|| Element::new("Sh-Data").with(parts).document())
    }
}

fn repository_data(kept: &RepositoryData) -> Result<Element, XmlError> {
    let RepositoryData { service, number, data, .. } = kept;
    Ok(Element::new("RepositoryData").with([
        Element::of_text("ServiceIndication", service),
        Element::of_text("SequenceNumber", number),
        Element::parse(data)?,
    ]))
}
