//! The applications that a node advertises, and which of them two peers have in common
//! (RFC 6733, 5.3 and 2.4).

/// The Application-Id by which relays advertise that they take every application.
pub const RELAY: u32 = 0xffff_ffff;

/// An application as a node advertises it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Application {
    /// The Application-Id; [`RELAY`] for a relay.
    pub id: u32,
    /// By which AVP it is advertised.
    pub kind: ApplicationKind,
    /// The vendor, when it is advertised inside a Vendor-Specific-Application-Id. It plays no part in
    /// finding common applications (RFC 6733, 5.3).
    pub vendor_id: Option<u32>,
}

impl Application {
    /// Advertised by Auth-Application-Id.
    pub const fn auth(id: u32) -> Self {
        Self { id, kind: ApplicationKind::Auth, vendor_id: None }
    }

    /// Advertised by Acct-Application-Id.
    pub const fn acct(id: u32) -> Self {
        Self { id, kind: ApplicationKind::Acct, vendor_id: None }
    }

    /// The same, inside a Vendor-Specific-Application-Id.
    ///
    /// ```
    /// use diameter_peer::Application;
    ///
    /// const S6A: Application = Application::auth(16_777_251).of_vendor(10_415);
    /// assert_eq!(S6A.vendor_id, Some(10_415));
    /// ```
    #[must_use]
    pub const fn of_vendor(self, vendor_id: u32) -> Self {
        Self { vendor_id: Some(vendor_id), ..self }
    }

    /// A relay agent (RFC 6733, 2.4): every application is common with it.
    pub const fn relay() -> Self {
        Self::auth(RELAY)
    }
}

/// The AVP that carries an Application-Id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ApplicationKind {
    /// Auth-Application-Id.
    Auth,
    /// Acct-Application-Id.
    Acct,
}

/// The applications whose requests may travel between two peers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommonApplications {
    /// Both are relays: all applications.
    All,
    /// These Application-Ids, sorted. Empty when the peers have no application in common.
    Only(Vec<u32>),
}

impl CommonApplications {
    /// The intersection of what two nodes advertise, where a relay has every application of the
    /// other. Whether an Application-Id stands in an Auth-, an Acct- or a
    /// Vendor-Specific-Application-Id does not matter, nor does the vendor.
    ///
    /// ```
    /// use diameter_peer::{Application, CommonApplications};
    ///
    /// let ours = [Application::auth(4), Application::auth(16_777_251).of_vendor(10_415)];
    /// let theirs = [Application::auth(16_777_251), Application::acct(3)];
    /// let common = CommonApplications::between(&ours, &theirs);
    /// assert_eq!(common, CommonApplications::Only(vec![16_777_251]));
    /// ```
    pub fn between(ours: &[Application], theirs: &[Application]) -> Self {
        let is_relay = |applications: &[Application]| applications.iter().any(|it| it.id == RELAY);
        let (we_relay, they_relay) = (is_relay(ours), is_relay(theirs));
        if we_relay && they_relay {
            return Self::All;
        }
        let has = |applications: &[Application], id| applications.iter().any(|it| it.id == id);
        let mut ids: Vec<u32> = ours
            .iter()
            .chain(theirs)
            .map(|it| it.id)
            .filter(|&id| id != RELAY)
            .filter(|&id| (we_relay || has(ours, id)) && (they_relay || has(theirs, id)))
            .collect();
        ids.sort_unstable();
        ids.dedup();
        Self::Only(ids)
    }

    /// Whether requests of this application may be sent to the peer.
    pub fn contains(&self, application_id: u32) -> bool {
        match self {
            Self::All => true,
            Self::Only(ids) => ids.binary_search(&application_id).is_ok(),
        }
    }

    /// Whether there is nothing in common.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Only(ids) if ids.is_empty())
    }
}
