//! Which networks a realm speaks for: who may ask for vectors of a visited network (TS 29.272, 5.2.3.1.3).

use std::collections::HashMap;
use std::sync::Arc;

use diameter_core::DiameterIdentity;
use diameter_core::coding::PlmnId;

/// Which networks a realm speaks for.
///
/// A realm of TS 23.003, 19.2 names its network: `epc.mnc001.mcc262.3gppnetwork.org` speaks for 262/01. For
/// others it has to be said.
///
/// ```
/// use diameter_core::DiameterIdentity;
/// use diameter_core::coding::PlmnId;
/// use diameter_hss::Access;
///
/// let partner = DiameterIdentity::from_static("partner.example");
/// let network = PlmnId::from_static("26202");
/// let access = Access::by_realm().allow(&partner, network);
/// assert!(access.permits(&partner, network));
/// let realm = DiameterIdentity::from_static("epc.mnc001.mcc262.3gppnetwork.org");
/// assert!(access.permits(&realm, PlmnId::from_static("26201")));
/// assert!(!access.permits(&realm, network));
/// ```
#[derive(Clone, Debug)]
pub struct Access {
    is_open: bool,
    /// Shared: every request takes a clone along.
    realms: Arc<HashMap<String, Vec<PlmnId>>>,
}

impl Access {
    /// Realms speak for the network that they name, and for those that are added.
    pub fn by_realm() -> Self {
        Self { is_open: false, realms: Arc::default() }
    }

    /// Every realm speaks for every network: for laboratories.
    pub fn open() -> Self {
        Self { is_open: true, realms: Arc::default() }
    }

    /// This realm speaks for this network too.
    #[must_use]
    pub fn allow(mut self, realm: &DiameterIdentity, plmn: PlmnId) -> Self {
        Arc::make_mut(&mut self.realms).entry(realm.to_ascii_lowercase()).or_default().push(plmn);
        self
    }

    /// Whether a realm speaks for a network.
    pub fn permits(&self, realm: &DiameterIdentity, plmn: PlmnId) -> bool {
        let realm = realm.to_ascii_lowercase();
        self.is_open
            || self.realms.get(&realm).is_some_and(|it| it.contains(&plmn))
            || named(&realm) == Some((plmn.mcc(), plmn.mnc()))
    }
}

/// MCC and MNC of a realm that names them.
fn named(realm: &str) -> Option<(u16, u16)> {
    let mut labels = realm.strip_suffix(".3gppnetwork.org")?.rsplit('.');
    let mcc = labels.next()?.strip_prefix("mcc")?;
    let mnc = labels.next()?.strip_prefix("mnc")?;
    let number = |digits: &str| match digits.len() {
        3 if digits.bytes().all(|it| it.is_ascii_digit()) => digits.parse().ok(),
        _ => None,
    };
    Some((number(mcc)?, number(mnc)?))
}
