//! Changes by the operator, and what follows for the S-CSCF (TS 29.228, 6.1.3 and 6.2).

use diameter_messages::cx::ReasonCode;

use super::push::{Pushed, Untold, credentials};
use super::termination::Termination;
use crate::ims::{
    AssignedServer, ImplicitSet, ImsState, ImsSubscription, PublicIdentity, RegistrationState, has,
};
use crate::profile::UserProfile;
use crate::subscriber::{Record, Subscriber};

/// Takes registrations away: those of one private identity, or all of them. The S-CSCF is to be told. Whether there were
/// any.
///
/// ```
/// use diameter_core::DiameterIdentity;
/// use diameter_hss::authentication::Algorithm;
/// use diameter_hss::{AssignedServer, Record, Registration, Subscriber, cx};
/// use diameter_messages::cx::ReasonCode;
///
/// let algorithm = Algorithm::milenage([0x46; 16], [0xcd; 16]);
/// let mut record = Record::new(Subscriber::new("262011234567890", algorithm));
/// let realm = DiameterIdentity::from_static("ims.example");
/// record.ims.server = Some(AssignedServer::new("sip:scscf1.ims.example", realm.clone(), realm));
/// record.ims.registrations = vec![Registration {
///     identity: "sip:anna@ims.example".to_owned(),
///     registered_by: vec!["anna@ims.example".to_owned()],
///     ..Registration::default()
/// }];
/// assert!(cx::deregister(&mut record, None, ReasonCode::PERMANENT_TERMINATION, None));
/// assert_eq!(record.ims.terminations.len(), 1);
/// assert!(!cx::deregister(&mut record, None, ReasonCode::PERMANENT_TERMINATION, None));
/// ```
pub fn deregister(
    record: &mut Record,
    private: Option<&str>,
    reason: ReasonCode,
    info: Option<&str>,
) -> bool {
    let Some(server) = record.ims.serving().cloned() else { return false };
    let mut names: Vec<String> = Vec::new();
    let registrations = record.ims.registrations.iter();
    for name in registrations.flat_map(|it| it.registered_by.iter().chain(&it.pending)) {
        let is_meant = private.is_none_or(|it| has(std::slice::from_ref(name), it));
        if is_meant && !has(&names, name) {
            names.push(name.clone());
        }
    }
    let is_unregistered = record.ims.registrations.iter().any(|it| it.is_unregistered);
    if names.is_empty() && private.is_none() && is_unregistered {
        let ims = record.subscriber.ims.iter();
        names.extend(ims.flat_map(|it| &it.private_identities).take(1).cloned());
    }
    let Some((first, others)) = names.split_first() else { return false };
    let mut termination = Termination::new(server, first.clone(), reason);
    termination.associated = others.to_vec();
    termination.info = info.map(str::to_owned);
    for registration in &mut record.ims.registrations {
        registration.registered_by.retain(|it| !has(&names, it));
        registration.pending.retain(|it| !has(&names, it));
        registration.is_unregistered &= private.is_some();
    }
    record
        .ims
        .registrations
        .retain(|it| it.is_unregistered || !it.registered_by.is_empty() || !it.pending.is_empty());
    record.ims.restoration.retain(|it| !has(&names, &it.user_name));
    record.ims.release_server();
    Termination::add(record, termination);
    true
}

/// The operator has changed a subscriber. What is gone and was registered is to be taken from the S-CSCF; of all else that
/// it serves it is to hear what has changed.
pub(crate) fn changed(record: &mut Record, before: &Subscriber) {
    let (old, old_digests) = (before.ims.as_ref(), &before.digests);
    if record.subscriber.ims.as_ref() == old && record.subscriber.digests == *old_digests {
        return;
    }
    let Some(old) = old else { return };
    let new = record.subscriber.ims.clone().unwrap_or_default();
    for private in old.private_identities.iter().filter(|it| !new.has_private(it)) {
        deregister(record, Some(private), ReasonCode::PERMANENT_TERMINATION, None);
    }
    take_identities(record, old, &new);
    take_inactive(record, &new);
    inherit(&mut record.ims, &new);
    let change = record.changes;
    let Record { subscriber, ims: state, .. } = record;
    let mut pushed: Vec<Pushed> = Vec::new();
    for set in &new.implicit_sets {
        let serves = |it| {
            let state_of = state.state_of(it);
            matches!(state_of, RegistrationState::Registered | RegistrationState::Unregistered)
        };
        let Some(known) = set.identities.iter().find(|it| serves(it)) else { continue };
        let was = old.public_identity(&known.uri).map(|(set, _)| profile(old, set));
        if was != Some(profile(&new, set)) {
            pushed.push(Pushed::Profile(known.key()));
        }
    }
    if state.serving().is_some() && old.charging != new.charging {
        pushed.push(Pushed::Charging);
    }
    for digest in &subscriber.digests {
        let private = digest.private_identity();
        let is_registered = state.registrations.iter().any(|it| has(&it.registered_by, private));
        if is_registered && credentials(old_digests, private) != Some(digest) {
            pushed.push(Pushed::Digest(private.to_owned()));
        }
    }
    if let Some(server) = state.serving_mut() {
        for it in pushed {
            push(server, it, change);
        }
    }
}

/// An S-CSCF is to hear of something.
fn push(server: &mut AssignedServer, pushed: Pushed, change: u64) {
    server.untold.retain(|it| it.pushed != pushed);
    server.untold.push(Untold { change, pushed, refused: Vec::new() });
}

fn profile(ims: &ImsSubscription, set: &ImplicitSet) -> Option<UserProfile> {
    UserProfile::of(ims, set, "", None).ok()
}

/// Public identities that are gone are not registered any more. A set whose default identity changes ends, for a new
/// profile does not change that (TS 29.228, 6.2.2.1); of any other the S-CSCF hears by its new profile.
fn take_identities(record: &mut Record, old: &ImsSubscription, new: &ImsSubscription) {
    for set in &old.implicit_sets {
        let is_known = set.identities.iter().any(|it| record.ims.registration(it).is_some());
        if is_known && !stays(set, new) {
            end(record, set, old);
        }
    }
    let is_there = |key: &str| new.public_identities().any(|it| it.key() == key);
    record.ims.registrations.retain(|it| is_there(&it.identity));
    record.ims.release_server();
}

/// Identities of services that are not in use any more are not served any more, and the S-CSCF is to be told
/// (TS 29.328, 7.6.10).
fn take_inactive(record: &mut Record, new: &ImsSubscription) {
    for identity in new.public_identities().filter(|it| it.is_inactive()) {
        if record.ims.registration(identity).is_some() {
            let alone =
                ImplicitSet { identities: vec![identity.clone()], ..ImplicitSet::default() };
            end(record, &alone, new);
        }
    }
    record.ims.release_server();
}

/// Whether a set still has its default identity; one of wildcards alone, any of its identities.
fn stays(set: &ImplicitSet, new: &ImsSubscription) -> bool {
    let now = |identity: &PublicIdentity| {
        let found = new.public_identity(&identity.uri);
        found.filter(|(_, it)| it.key() == identity.key())
    };
    match set.default_identity() {
        Some(default) => now(default).is_some_and(|(set, _)| {
            set.default_identity().is_some_and(|it| it.key() == default.key())
        }),
        None => set.identities.iter().any(|it| now(it).is_some()),
    }
}

/// Nothing of a set is registered any more, and the S-CSCF is to be told.
fn end(record: &mut Record, set: &ImplicitSet, ims: &ImsSubscription) {
    let mut privates = record.ims.registered_by(set);
    let is_unregistered = set
        .identities
        .iter()
        .any(|it| record.ims.registration(it).is_some_and(|it| it.is_unregistered));
    if privates.is_empty() && is_unregistered {
        privates.extend(ims.private_identities.first().cloned());
    }
    if let Some(server) = record.ims.serving().cloned() {
        for private in privates {
            let reason = ReasonCode::PERMANENT_TERMINATION;
            let mut termination = Termination::new(server.clone(), private, reason);
            termination.identities = set.identities.iter().map(|it| it.uri.clone()).collect();
            Termination::add(record, termination);
        }
    }
    record.ims.deregister(set, None);
}

/// Public identities that come to a registered set are registered too.
fn inherit(state: &mut ImsState, new: &ImsSubscription) {
    for set in &new.implicit_sets {
        for private in state.registered_by(set) {
            state.register(set, &private);
        }
    }
}
