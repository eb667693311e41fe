//! The profile of a subscriber, out of what is provisioned (TS 29.228, 6.5.1).

use super::{Criterion, Identity, Kept, Services, UserProfile};
use crate::ims::{ImplicitSet, ImsSubscription, PublicIdentity, identity_key};
use crate::xml::XmlError;

impl UserProfile {
    /// What an S-CSCF is told of the identities of a set: all that are in use, in their order. `asked` is the identity
    /// that a request is about, where it is one of those that a wildcard stands for.
    ///
    /// # Errors
    ///
    /// When what is provisioned is no profile.
    pub fn of(
        ims: &ImsSubscription,
        set: &ImplicitSet,
        private: &str,
        asked: Option<&str>,
    ) -> Result<Self, XmlError> {
        let mut services: Vec<Services> = Vec::new();
        let mut last = None;
        for identity in set.identities.iter().filter(|it| !it.is_inactive()) {
            let told = Identity::of(ims, identity, asked);
            let same = Some((&identity.profile, &identity.inactive_services));
            // The first identity that is not barred is the default one: their order counts.
            match services.last_mut().filter(|_| last == same) {
                Some(before) => before.identities.push(told),
                None => services.push(Services::of(ims, identity, told)?),
            }
            last = same;
        }
        Ok(Self { private_identity: private.to_owned(), services, kept: Kept::default() })
    }
}

impl Services {
    fn of(
        ims: &ImsSubscription,
        identity: &PublicIdentity,
        told: Identity,
    ) -> Result<Self, XmlError> {
        let number = |it: &u32| i32::try_from(*it).unwrap_or(i32::MAX);
        let criteria = ims.criteria_of(identity).map(Criterion::of);
        let mut criteria = criteria.collect::<Result<Vec<_>, _>>()?;
        criteria.sort_by_key(|it| it.priority);
        let profile = ims.profile_of(identity);
        let shared = profile.into_iter().flat_map(|it| &it.shared_filter_criteria);
        Ok(Self {
            identities: vec![told],
            media_profile: profile.and_then(|it| it.media_profile.as_ref().map(number)),
            criteria,
            shared_criteria: shared.map(number).collect(),
            authorization: Kept::default(),
            kept: Kept::default(),
        })
    }
}

impl Identity {
    fn of(ims: &ImsSubscription, identity: &PublicIdentity, asked: Option<&str>) -> Self {
        let is_wildcard = identity.is_wildcard();
        let is_meant = |uri: &&str| {
            let meant = ims.public_identity(uri);
            meant.is_some_and(|(_, it)| it == identity) && identity_key(uri) != identity.key()
        };
        let uri = asked.filter(|_| is_wildcard).filter(is_meant).unwrap_or(&identity.uri);
        Self {
            uri: uri.to_owned(),
            is_barred: identity.is_barred,
            kind: match (identity.service.is_some(), is_wildcard) {
                (false, false) => 0,
                (true, false) => 1,
                (true, true) => 2,
                (false, true) => 3,
            },
            wildcard: is_wildcard.then(|| identity.uri.clone()),
            display_name: identity.display_name.clone(),
            alias_group: identity.alias_group.clone(),
            kept: Kept::default(),
        }
    }
}
