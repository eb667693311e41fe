//! What of a subscription is registered, and at which S-CSCF (TS 29.228, 6.1).

use diameter_core::DiameterIdentity;
use diameter_messages::cx::ScscfRestorationInfo;

use super::{ImplicitSet, PublicIdentity, with_small_host};
use crate::cx::{Termination, Untold};
use crate::location::NodeAddress;

/// What of a subscription is registered, and where. One S-CSCF serves all identities of a subscription.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImsState {
    /// The S-CSCF that is assigned.
    pub server: Option<AssignedServer>,
    /// The S-CSCF that was assigned before, while a registration at the new one is not completed.
    pub previous: Option<AssignedServer>,
    /// What is known of public identities. Those of which nothing is known are not registered.
    pub registrations: Vec<Registration>,
    /// What the S-CSCF has given for the case that another one has to take its place.
    pub restoration: Vec<ScscfRestorationInfo>,
    /// Another S-CSCF may take the place of the assigned one: an I-CSCF does not reach it.
    pub may_be_reassigned: bool,
    /// S-CSCFs that have not been told yet that something is not registered there any more.
    pub terminations: Vec<Termination>,
}

/// The S-CSCF that is assigned to a subscription.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssignedServer {
    /// Its SIP URI.
    pub name: String,
    /// Where it is reached over Diameter.
    pub node: NodeAddress,
    /// What it supports: Feature-List 1 of TS 29.229, 7.1.1.
    pub features: u32,
    /// What it has not heard of yet.
    pub untold: Vec<Untold>,
}

impl AssignedServer {
    /// One of which nothing else is known.
    pub fn new(name: impl Into<String>, host: DiameterIdentity, realm: DiameterIdentity) -> Self {
        let node = NodeAddress { host, realm };
        Self { name: name.into(), node, features: 0, untold: Vec::new() }
    }

    /// Whether it has this name. Letters of a host may be large or small.
    pub fn is(&self, name: &str) -> bool {
        with_small_host(&self.name) == with_small_host(name)
    }
}

/// What is known of a public identity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Registration {
    /// Which identity, by its [key](PublicIdentity::key).
    pub identity: String,
    /// The private identities that have registered it.
    pub registered_by: Vec<String>,
    /// It is not registered, and the S-CSCF serves it all the same.
    pub is_unregistered: bool,
    /// The private identities whose authentication is not completed.
    pub pending: Vec<String>,
}

/// The state of a public identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegistrationState {
    /// Nobody has registered it.
    NotRegistered,
    /// Somebody has.
    Registered,
    /// Nobody has, and an S-CSCF serves it all the same.
    Unregistered,
    /// Nobody has, and somebody is about to.
    AuthenticationPending,
}

impl ImsState {
    /// The state of a public identity.
    pub fn state_of(&self, identity: &PublicIdentity) -> RegistrationState {
        match self.registration(identity) {
            Some(it) if !it.registered_by.is_empty() => RegistrationState::Registered,
            Some(it) if it.is_unregistered => RegistrationState::Unregistered,
            Some(it) if !it.pending.is_empty() => RegistrationState::AuthenticationPending,
            Some(_) | None => RegistrationState::NotRegistered,
        }
    }

    /// The S-CSCF that serves what is registered: not yet the one that is only about to.
    pub fn serving(&self) -> Option<&AssignedServer> {
        self.previous.as_ref().or(self.server.as_ref())
    }

    /// The same, to be changed.
    pub(crate) fn serving_mut(&mut self) -> Option<&mut AssignedServer> {
        self.previous.as_mut().or(self.server.as_mut())
    }

    /// What is known of a public identity.
    pub fn registration(&self, identity: &PublicIdentity) -> Option<&Registration> {
        let key = identity.key();
        self.registrations.iter().find(|it| it.identity == key)
    }

    /// Whether a private identity has registered any of a set.
    pub(crate) fn is_registered_by(&self, set: &ImplicitSet, private: &str) -> bool {
        let of_set = set.identities.iter().filter_map(|it| self.registration(it));
        of_set.into_iter().any(|it| has(&it.registered_by, private))
    }

    /// The private identities that have registered any of a set.
    pub(crate) fn registered_by(&self, set: &ImplicitSet) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for it in set.identities.iter().filter_map(|it| self.registration(it)) {
            for name in &it.registered_by {
                if !has(&names, name) {
                    names.push(name.clone());
                }
            }
        }
        names
    }

    /// A private identity has registered a set.
    pub(crate) fn register(&mut self, set: &ImplicitSet, private: &str) {
        self.change(in_use(set), |it| {
            it.is_unregistered = false;
            if !has(&it.registered_by, private) {
                it.registered_by.push(private.to_owned());
            }
            remove(&mut it.pending, private);
        });
    }

    /// An S-CSCF serves a set that nobody has registered.
    pub(crate) fn serve_unregistered(&mut self, set: &ImplicitSet) {
        self.change(in_use(set), |it| it.is_unregistered = it.registered_by.is_empty());
    }

    /// A private identity, or nobody without one, has a set registered no more.
    pub(crate) fn deregister(&mut self, set: &ImplicitSet, private: Option<&str>) {
        self.change(set.identities.iter(), |it| {
            it.is_unregistered = false;
            match private {
                Some(private) => {
                    remove(&mut it.registered_by, private);
                    remove(&mut it.pending, private);
                }
                None => {
                    it.registered_by.clear();
                    it.pending.clear();
                }
            }
        });
    }

    /// A private identity is being authenticated for a set.
    pub(crate) fn set_pending(&mut self, set: &ImplicitSet, private: &str) {
        self.change(in_use(set), |it| {
            if !has(&it.pending, private) {
                it.pending.push(private.to_owned());
            }
        });
    }

    /// A private identity is not being authenticated any more for a set.
    pub(crate) fn clear_pending(&mut self, set: &ImplicitSet, private: Option<&str>) {
        self.change(set.identities.iter(), |it| match private {
            Some(private) => remove(&mut it.pending, private),
            None => it.pending.clear(),
        });
    }

    /// Forgets the S-CSCF when no identity needs one: what it has given is of no use then.
    pub(crate) fn release_server(&mut self) {
        if self.registrations.is_empty() {
            self.server = None;
            self.previous = None;
            self.restoration.clear();
            self.may_be_reassigned = false;
        }
    }

    fn change<'i>(
        &mut self,
        identities: impl Iterator<Item = &'i PublicIdentity>,
        change: impl Fn(&mut Registration),
    ) {
        for identity in identities {
            let key = identity.key();
            match self.registrations.iter_mut().find(|it| it.identity == key) {
                Some(known) => change(known),
                None => {
                    let mut new = Registration { identity: key, ..Registration::default() };
                    change(&mut new);
                    self.registrations.push(new);
                }
            }
        }
        self.registrations.retain(|it| {
            it.is_unregistered || !it.registered_by.is_empty() || !it.pending.is_empty()
        });
    }
}

/// The identities of a set that can be registered or served: not those of services that are not in use.
fn in_use(set: &ImplicitSet) -> impl Iterator<Item = &PublicIdentity> {
    set.identities.iter().filter(|it| !it.is_inactive())
}

/// Whether a private identity is among these.
pub(crate) fn has(names: &[String], name: &str) -> bool {
    let key = with_small_host(name);
    names.iter().any(|it| with_small_host(it) == key)
}

fn remove(names: &mut Vec<String>, name: &str) {
    let key = with_small_host(name);
    names.retain(|it| with_small_host(it) != key);
}
