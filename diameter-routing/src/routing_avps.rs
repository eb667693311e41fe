//! What of a message routing looks at: the header, and a handful of top-level AVPs.

use diameter_core::{AvpError, AvpIter, AvpKey, AvpView, Message};

/// The top-level AVPs that routing looks at, found in one pass. No dictionary is needed: what else is in the
/// message is skipped by its length.
///
/// Of an AVP that may stand there once the first one counts.
///
/// ```
/// use diameter_core::{DiameterIdentity, EndToEndId, HopByHopId, Request};
/// use diameter_messages::base::ReAuthRequest;
/// use diameter_routing::RoutingAvps;
///
/// let request = ReAuthRequest::builder()
///     .session_id("client.example.net;1;1".to_string())
///     .origin_host(DiameterIdentity::from_static("ocs.example.net"))
///     .origin_realm(DiameterIdentity::from_static("example.net"))
///     .destination_realm(DiameterIdentity::from_static("example.org"))
///     .destination_host(DiameterIdentity::from_static("client.example.org"))
///     .auth_application_id(4)
///     .re_auth_request_type(diameter_messages::base::ReAuthRequestType::AUTHORIZE_ONLY)
///     .build();
/// let message = request.to_message(HopByHopId(1), EndToEndId(1))?;
/// let avps = RoutingAvps::of(&message)?;
/// assert_eq!(avps.destination_host(), Some(&b"client.example.org"[..]));
/// assert_eq!(avps.route_records().count(), 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct RoutingAvps<'a> {
    found: [Option<AvpView<'a>>; SINGLE.len()],
    /// From the first Route-Record on.
    route_records: Option<AvpIter<'a>>,
    /// From the first Proxy-Info on.
    proxy_infos: Option<AvpIter<'a>>,
}

impl<'a> RoutingAvps<'a> {
    /// Finds them, and checks on the way that all AVPs of the message can be told apart
    /// (RFC 6733, 6.1.9: a relay validates at least the header and the routing AVPs).
    ///
    /// # Errors
    ///
    /// When the length of an AVP cannot be trusted: 5014.
    pub fn of(message: &'a Message) -> Result<Self, AvpError> {
        let mut found = [None; SINGLE.len()];
        let (mut route_records, mut proxy_infos) = (None, None);
        let mut avps = message.avps();
        loop {
            let from_here = avps.clone();
            let Some(avp) = avps.next().transpose()? else { break };
            if avp.vendor_id() != 0 {
                continue;
            }
            match avp.code() {
                ROUTE_RECORD if route_records.is_none() => route_records = Some(from_here),
                PROXY_INFO if proxy_infos.is_none() => proxy_infos = Some(from_here),
                code => {
                    if let Some(place) = SINGLE.iter().position(|it| *it == code)
                        && let Some(place @ None) = found.get_mut(place)
                    {
                        *place = Some(avp);
                    }
                }
            }
        }
        Ok(Self { found, route_records, proxy_infos })
    }

    /// Session-Id.
    pub fn session_id(&self) -> Option<&'a [u8]> {
        self.data(SESSION_ID)
    }

    /// Origin-Host.
    pub fn origin_host(&self) -> Option<&'a [u8]> {
        self.data(ORIGIN_HOST)
    }

    /// Origin-Realm.
    pub fn origin_realm(&self) -> Option<&'a [u8]> {
        self.data(ORIGIN_REALM)
    }

    /// Destination-Host.
    pub fn destination_host(&self) -> Option<&'a [u8]> {
        self.data(DESTINATION_HOST)
    }

    /// Destination-Realm.
    pub fn destination_realm(&self) -> Option<&'a [u8]> {
        self.data(DESTINATION_REALM)
    }

    /// User-Name.
    pub fn user_name(&self) -> Option<&'a [u8]> {
        self.data(USER_NAME)
    }

    /// DRMP, the priority of the message (RFC 7944, 9.1): the AVP, whatever its value.
    pub fn drmp(&self) -> Option<&'a [u8]> {
        self.data(DRMP)
    }

    /// The Route-Records, in the order of the wire: the nodes that the request came from, hop by hop.
    pub fn route_records(&self) -> impl Iterator<Item = AvpView<'a>> + use<'a> {
        all(ROUTE_RECORD, self.route_records.clone())
    }

    /// The Proxy-Infos, in the order of the wire.
    pub fn proxy_infos(&self) -> impl Iterator<Item = AvpView<'a>> + use<'a> {
        all(PROXY_INFO, self.proxy_infos.clone())
    }

    /// The AVP with this code of the IETF, where it is one of those above that stand alone.
    pub fn avp(&self, key: AvpKey) -> Option<AvpView<'a>> {
        let place = SINGLE.iter().position(|code| AvpKey::ietf(*code) == key)?;
        *self.found.get(place)?
    }

    fn data(&self, code: u32) -> Option<&'a [u8]> {
        self.avp(AvpKey::ietf(code)).map(|avp| avp.data())
    }
}

/// Those of the AVPs that have this code.
fn all(code: u32, avps: Option<AvpIter<'_>>) -> impl Iterator<Item = AvpView<'_>> {
    let avps = avps.into_iter().flatten().map_while(Result::ok);
    avps.filter(move |avp| avp.key() == AvpKey::ietf(code))
}

const USER_NAME: u32 = 1;
const SESSION_ID: u32 = 263;
const ORIGIN_HOST: u32 = 264;
const ROUTE_RECORD: u32 = 282;
const DESTINATION_REALM: u32 = 283;
const PROXY_INFO: u32 = 284;
const DESTINATION_HOST: u32 = 293;
const ORIGIN_REALM: u32 = 296;
const DRMP: u32 = 301;

/// Those that stand in a message once.
const SINGLE: [u32; 7] =
    [SESSION_ID, ORIGIN_HOST, ORIGIN_REALM, DESTINATION_HOST, DESTINATION_REALM, USER_NAME, DRMP];
