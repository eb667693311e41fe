// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, OctetString, Request, Utf8String,
};
use crate::required;
use crate::base;
use crate::es283034;
use crate::nasreq;
use crate::rfc4675;
use crate::base::ProxyInfo;
use crate::nat_control::{
    NatControlAnswer, NatControlAnswerBuilder, NatControlInstall, NatControlRemove,
    NatExternalAddress, NcRequestType, avp,
};

/// Opens a session for an end point, changes its bindings, or asks for them, as NC-Request-Type
/// says.
///
/// ```text
/// <NCR> ::= < Diameter Header: 330, REQ, PXY >
///           { Auth-Application-Id }
///           { Origin-Host }
///           { Origin-Realm }
///           { Destination-Realm }
///           { Destination-Host }
///           { NC-Request-Type }
///           [ Session-Id ]
///           [ Origin-State-Id ]
///        *1 [ NAT-Control-Remove ]
///        *1 [ NAT-Control-Install ]
///           [ NAT-External-Address ]
///           [ User-Name ]
///           [ Logical-Access-ID ]
///           [ Physical-Access-ID ]
///           [ Framed-IP-Address ]
///           [ Framed-IPv6-Prefix ]
///           [ Framed-Interface-Id ]
///           [ Egress-VLANID ]
///           [ NAS-Port-Id ]
///           [ Address-Realm ]
///           [ Calling-Station-Id ]
///         * [ Proxy-Info ]
///         * [ Route-Record ]
///         * [ AVP ]
/// ```
///
/// Command code 330, RFC 6736, 6.1/6.2.
#[doc(alias = "NCR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NatControlRequest {
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    /// An application whose authentication and authorisation part is supported or used.
    pub auth_application_id: u32,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: DiameterIdentity,
    /// NC-Request-Type (595), Enumerated; RFC 6736, 8.7.1.
    pub nc_request_type: NcRequestType,
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Option<Utf8String>,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// NAT-Control-Remove (597), Grouped; RFC 6736, 8.7.3.
    pub nat_control_remove: Option<NatControlRemove>,
    /// NAT-Control-Install (596), Grouped; RFC 6736, 8.7.2.
    pub nat_control_install: Option<NatControlInstall>,
    /// NAT-External-Address (600), Grouped; RFC 6736, 8.7.6.
    pub nat_external_address: Option<NatExternalAddress>,
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Option<Utf8String>,
    /// Logical-Access-ID (302/13019), OctetString; RFC 6736, 8.6.
    pub logical_access_id: Option<OctetString>,
    /// Physical-Access-ID (313/13019), UTF8String; RFC 6736, 8.6.
    pub physical_access_id: Option<Utf8String>,
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    /// 4 octets without an address family. ff ff ff ff lets the user, ff ff ff fe the access server
    /// choose.
    pub framed_ip_address: Option<OctetString>,
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    /// A reserved octet, the prefix length in bits, and as many octets of prefix as that takes.
    pub framed_ipv6_prefix: Option<OctetString>,
    /// Framed-Interface-Id (96), Unsigned64; RFC 7155, 4.4.10.5.5.
    /// The interface identifier, the lower 64 bits of an IPv6 address.
    pub framed_interface_id: Option<u64>,
    /// Egress-VLANID (56), OctetString; RFC 4675, 2.1.
    /// A VLAN to which the port may send: an octet that is 31 hex for tagged and 32 hex for untagged
    /// frames, 12 bits of zero, and 12 bits of VLAN identifier.
    pub egress_vlanid: Option<OctetString>,
    /// NAS-Port-Id (87), UTF8String; RFC 7155, 4.2.3.
    /// The port as text, where a number does not do.
    pub nas_port_id: Option<Utf8String>,
    /// Address-Realm (301/13019), OctetString; ETSI ES 283 034, 7.3.2.
    /// The realm of an address.
    pub address_realm: Option<OctetString>,
    /// Calling-Station-Id (31), UTF8String; RFC 7155, 4.2.6.
    /// Where the user called from: a telephone number or a MAC address.
    pub calling_station_id: Option<Utf8String>,
    /// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
    pub proxy_info: Vec<ProxyInfo>,
    /// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
    /// A host that a request has passed through, added by each agent in turn; used to find loops.
    pub route_record: Vec<DiameterIdentity>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for NatControlRequest {
    type Answer = NatControlAnswer;
}

impl Command for NatControlRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "NAT-Control-Request",
    abbreviation: "NCR",
    code: Some(330),
    application_id: 12,
    flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
    grammar: &GRAMMAR,
    dictionary: &crate::nat_control::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<NatControlRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "NAT-Control-Request",
    items: &[
        Item::required(base::avp::AUTH_APPLICATION_ID.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::DESTINATION_HOST.description()),
        Item::required(avp::NC_REQUEST_TYPE.description()),
        Item::optional(base::avp::SESSION_ID.description()),
        Item::optional(base::avp::ORIGIN_STATE_ID.description()),
        Item::optional(avp::NAT_CONTROL_REMOVE.description()),
        Item::optional(avp::NAT_CONTROL_INSTALL.description()),
        Item::optional(avp::NAT_EXTERNAL_ADDRESS.description()),
        Item::optional(base::avp::USER_NAME.description()),
        Item::optional(avp::LOGICAL_ACCESS_ID.description()),
        Item::optional(avp::PHYSICAL_ACCESS_ID.description()),
        Item::optional(nasreq::avp::FRAMED_IP_ADDRESS.description()),
        Item::optional(nasreq::avp::FRAMED_IPV6_PREFIX.description()),
        Item::optional(nasreq::avp::FRAMED_INTERFACE_ID.description()),
        Item::optional(rfc4675::avp::EGRESS_VLANID.description()),
        Item::optional(nasreq::avp::NAS_PORT_ID.description()),
        Item::optional(es283034::avp::ADDRESS_REALM.description()),
        Item::optional(nasreq::avp::CALLING_STATION_ID.description()),
        Item::repeated(base::avp::PROXY_INFO.description()),
        Item::repeated(base::avp::ROUTE_RECORD.description()),
        Item::any(),
    ],
};

impl Contents for NatControlRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 6;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            auth_application_id: unread.value(),
            origin_host: unread.value(),
            origin_realm: unread.value(),
            destination_realm: unread.value(),
            destination_host: unread.value(),
            nc_request_type: unread.value(),
            session_id: None,
            origin_state_id: None,
            nat_control_remove: None,
            nat_control_install: None,
            nat_external_address: None,
            user_name: None,
            logical_access_id: None,
            physical_access_id: None,
            framed_ip_address: None,
            framed_ipv6_prefix: None,
            framed_interface_id: None,
            egress_vlanid: None,
            nas_port_id: None,
            address_realm: None,
            calling_station_id: None,
            proxy_info: Vec::new(),
            route_record: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 258) => received.one(0, 0, &mut self.auth_application_id),
            (0, 264) => received.one(1, 1, &mut self.origin_host),
            (0, 296) => received.one(2, 2, &mut self.origin_realm),
            (0, 283) => received.one(3, 3, &mut self.destination_realm),
            (0, 293) => received.one(4, 4, &mut self.destination_host),
            (0, 595) => received.one(5, 5, &mut self.nc_request_type),
            (0, 263) => received.optional(6, &mut self.session_id),
            (0, 278) => received.optional(7, &mut self.origin_state_id),
            (0, 597) => received.optional(8, &mut self.nat_control_remove),
            (0, 596) => received.optional(9, &mut self.nat_control_install),
            (0, 600) => received.optional(10, &mut self.nat_external_address),
            (0, 1) => received.optional(11, &mut self.user_name),
            (13019, 302) => received.optional(12, &mut self.logical_access_id),
            (13019, 313) => received.optional(13, &mut self.physical_access_id),
            (0, 8) => received.optional(14, &mut self.framed_ip_address),
            (0, 97) => received.optional(15, &mut self.framed_ipv6_prefix),
            (0, 96) => received.optional(16, &mut self.framed_interface_id),
            (0, 56) => received.optional(17, &mut self.egress_vlanid),
            (0, 87) => received.optional(18, &mut self.nas_port_id),
            (13019, 301) => received.optional(19, &mut self.address_realm),
            (0, 31) => received.optional(20, &mut self.calling_station_id),
            (0, 284) => received.many(21, &mut self.proxy_info),
            (0, 282) => received.many(22, &mut self.route_record),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.one(&avp::NC_REQUEST_TYPE, &self.nc_request_type);
        avps.optional(&base::avp::SESSION_ID, &self.session_id);
        avps.optional(&base::avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.optional(&avp::NAT_CONTROL_REMOVE, &self.nat_control_remove);
        avps.optional(&avp::NAT_CONTROL_INSTALL, &self.nat_control_install);
        avps.optional(&avp::NAT_EXTERNAL_ADDRESS, &self.nat_external_address);
        avps.optional(&base::avp::USER_NAME, &self.user_name);
        avps.optional(&avp::LOGICAL_ACCESS_ID, &self.logical_access_id);
        avps.optional(&avp::PHYSICAL_ACCESS_ID, &self.physical_access_id);
        avps.optional(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.optional(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.optional(&nasreq::avp::FRAMED_INTERFACE_ID, &self.framed_interface_id);
        avps.optional(&rfc4675::avp::EGRESS_VLANID, &self.egress_vlanid);
        avps.optional(&nasreq::avp::NAS_PORT_ID, &self.nas_port_id);
        avps.optional(&es283034::avp::ADDRESS_REALM, &self.address_realm);
        avps.optional(&nasreq::avp::CALLING_STATION_ID, &self.calling_station_id);
        avps.many(&base::avp::PROXY_INFO, &self.proxy_info);
        avps.many(&base::avp::ROUTE_RECORD, &self.route_record);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl NatControlRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's; from the
    /// request it takes Proxy-Info.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> NatControlAnswerBuilder<(Set, Set, Unset)> {
        let mut builder = NatControlAnswer::builder()
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .proxy_infos(self.proxy_info.iter().cloned());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}

diameter_core::builder! {
    NatControlRequestBuilder<(A, B, C, D, E, F) = (Set, Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set, Set)> builds command NatControlRequest in Box<NatControlRequest>, with additional_avps;
    required auth_application_id: IntoField<u32> = 12, "Auth-Application-Id" => (Set, B, C, D, E, F), A: required::AuthApplicationId;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set, C, D, E, F), B: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, B, Set, D, E, F), C: required::OriginRealm;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (A, B, C, Set, E, F), D: required::DestinationRealm;
    required destination_host: IntoIdentity<DiameterIdentity>, "Destination-Host" => (A, B, C, D, Set, F), E: required::DestinationHost;
    required nc_request_type: IntoField<NcRequestType>, "NC-Request-Type" => (A, B, C, D, E, Set), F: required::NcRequestType;
    optional session_id: IntoField<Utf8String, Option<Utf8String>>, "Session-Id";
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
    optional nat_control_remove: IntoField<NatControlRemove, Option<NatControlRemove>>, "NAT-Control-Remove";
    optional nat_control_install: IntoField<NatControlInstall, Option<NatControlInstall>>, "NAT-Control-Install";
    optional nat_external_address: IntoField<NatExternalAddress, Option<NatExternalAddress>>, "NAT-External-Address";
    optional user_name: IntoField<Utf8String, Option<Utf8String>>, "User-Name";
    optional logical_access_id: IntoField<OctetString, Option<OctetString>>, "Logical-Access-ID";
    optional physical_access_id: IntoField<Utf8String, Option<Utf8String>>, "Physical-Access-ID";
    optional framed_ip_address: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Address";
    optional framed_ipv6_prefix: IntoField<OctetString, Option<OctetString>>, "Framed-IPv6-Prefix";
    optional framed_interface_id: IntoField<u64, Option<u64>>, "Framed-Interface-Id";
    optional egress_vlanid: IntoField<OctetString, Option<OctetString>>, "Egress-VLANID";
    optional nas_port_id: IntoField<Utf8String, Option<Utf8String>>, "NAS-Port-Id";
    optional address_realm: IntoField<OctetString, Option<OctetString>>, "Address-Realm";
    optional calling_station_id: IntoField<Utf8String, Option<Utf8String>>, "Calling-Station-Id";
    repeated proxy_info, proxy_infos: IntoField<ProxyInfo>, "Proxy-Info";
    repeated route_record, route_records: IntoIdentity<DiameterIdentity>, "Route-Record";
}
