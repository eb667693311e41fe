//! What a node says of itself in the capabilities exchange (RFC 6733, 5.3): as configured for the
//! local node, as received from a peer.

use diameter_core::{
    Address, Avp, AvpKey, AvpValue, AvpView, DiameterIdentity, Identity, Message, Utf8String,
};
use diameter_messages::base::{VendorSpecificApplicationId, avp};

use crate::{Application, ApplicationKind};

/// The capabilities of a node.
///
/// ```
/// use diameter_core::DiameterIdentity;
/// use diameter_peer::{Application, Capabilities};
///
/// let mut capabilities = Capabilities::new(
///     DiameterIdentity::from_static("pgw1.example.net"),
///     DiameterIdentity::from_static("example.net"),
///     "192.0.2.1".parse()?,
/// );
/// capabilities.applications = vec![Application::auth(4)];
/// # Ok::<(), std::net::AddrParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Capabilities {
    /// Origin-Host: who this is.
    pub host: DiameterIdentity,
    /// Origin-Realm.
    pub realm: DiameterIdentity,
    /// Host-IP-Address: all addresses that the node sends from. The local node needs one at least.
    pub host_ip_addresses: Vec<Address>,
    /// Vendor-Id: the enterprise number of who made the software; 0 says nothing. Vendors of
    /// applications and AVPs go elsewhere.
    pub vendor_id: u32,
    /// Product-Name.
    pub product_name: Utf8String,
    /// Firmware-Revision.
    pub firmware_revision: Option<u32>,
    /// Origin-State-Id: grows with every restart that loses state (RFC 6733, 8.16).
    pub state_id: Option<u32>,
    /// Supported-Vendor-Id: other vendors whose AVPs are understood.
    pub supported_vendor_ids: Vec<u32>,
    /// The applications.
    pub applications: Vec<Application>,
    /// Inband-Security-Id. Usually empty: TLS comes before the capabilities exchange
    /// (RFC 6733, 6.10), and empty means the same as [`NO_INBAND_SECURITY`].
    pub inband_security_ids: Vec<u32>,
}

/// Inband-Security-Id: no TLS is started after the capabilities exchange.
pub const NO_INBAND_SECURITY: u32 = 0;

/// Inband-Security-Id: TLS is started right after the capabilities exchange.
pub const INBAND_TLS: u32 = 1;

impl Capabilities {
    /// Capabilities with a Product-Name and one address, and no application yet.
    pub fn new(host: DiameterIdentity, realm: DiameterIdentity, address: Address) -> Self {
        Self {
            host,
            realm,
            host_ip_addresses: vec![address],
            vendor_id: 0,
            product_name: Utf8String::from_static("diameter-peer"),
            firmware_revision: None,
            state_id: None,
            supported_vendor_ids: Vec::new(),
            applications: Vec::new(),
            inband_security_ids: Vec::new(),
        }
    }

    /// Who answers, for answers made with `diameter-core`.
    pub fn identity(&self) -> Identity {
        let Self { host, realm, state_id, .. } = self.clone();
        Identity { host, realm, state_id }
    }

    /// Reads the capabilities in a CER or CEA, whatever else is wrong with it: what cannot be read
    /// is left out. `None` when even Origin-Host or Origin-Realm is not there.
    pub fn of(message: &Message) -> Option<Self> {
        let host = first(message, &avp::ORIGIN_HOST)?;
        let realm = first(message, &avp::ORIGIN_REALM)?;
        Some(Self {
            host,
            realm,
            host_ip_addresses: all(message, &avp::HOST_IP_ADDRESS).collect(),
            vendor_id: first(message, &avp::VENDOR_ID).unwrap_or_default(),
            product_name: first(message, &avp::PRODUCT_NAME).unwrap_or_default(),
            firmware_revision: first(message, &avp::FIRMWARE_REVISION),
            state_id: first(message, &avp::ORIGIN_STATE_ID),
            supported_vendor_ids: all(message, &avp::SUPPORTED_VENDOR_ID).collect(),
            applications: applications(message),
            inband_security_ids: all(message, &avp::INBAND_SECURITY_ID).collect(),
        })
    }

    /// Application-Ids that are advertised by themselves, by this AVP.
    pub(crate) fn application_ids(&self, kind: ApplicationKind) -> impl Iterator<Item = u32> {
        let applications = self.applications.iter();
        applications.filter(move |it| it.kind == kind && it.vendor_id.is_none()).map(|it| it.id)
    }

    /// Applications that are advertised inside a Vendor-Specific-Application-Id.
    pub(crate) fn vendor_applications(&self) -> impl Iterator<Item = VendorSpecificApplicationId> {
        self.applications.iter().filter_map(|it| {
            let builder = VendorSpecificApplicationId::builder().vendor_id(it.vendor_id?);
            Some(match it.kind {
                ApplicationKind::Auth => builder.auth_application_id(it.id).build(),
                ApplicationKind::Acct => builder.acct_application_id(it.id).build(),
            })
        })
    }
}

/// Every Application-Id of a CER or CEA, in the order of the wire.
fn applications(message: &Message) -> Vec<Application> {
    let mut found = Vec::new();
    for avp in message.avps().map_while(Result::ok) {
        if avp.key() != avp::VENDOR_SPECIFIC_APPLICATION_ID.key {
            found.extend(application(avp));
            continue;
        }
        let inside = || avp.avps().map_while(Result::ok);
        let vendor = inside().find(|avp| avp.key() == avp::VENDOR_ID.key);
        let vendor_id = vendor.and_then(|avp| number(avp.data())).unwrap_or_default();
        found.extend(inside().filter_map(application).map(|it| it.of_vendor(vendor_id)));
    }
    found
}

fn application(avp: AvpView<'_>) -> Option<Application> {
    match avp.key() {
        key if key == avp::AUTH_APPLICATION_ID.key => number(avp.data()).map(Application::auth),
        key if key == avp::ACCT_APPLICATION_ID.key => number(avp.data()).map(Application::acct),
        _ => None,
    }
}

fn number(data: &[u8]) -> Option<u32> {
    data.try_into().ok().map(u32::from_be_bytes)
}

/// The first AVP of this kind that can be read.
pub(crate) fn first<T: AvpValue>(message: &Message, avp: &'static Avp<T>) -> Option<T> {
    all(message, avp).next()
}

/// The AVPs of this kind that can be read.
fn all<T: AvpValue>(message: &Message, avp: &'static Avp<T>) -> impl Iterator<Item = T> {
    let key: AvpKey = avp.key;
    let readable = message.avps().map_while(Result::ok);
    readable.filter(move |avp| avp.key() == key).filter_map(|avp| avp.to_raw().value().ok())
}
