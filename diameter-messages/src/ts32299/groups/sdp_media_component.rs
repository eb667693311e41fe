// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, UnlistedAvps, Utf8String};
use crate::ts29061;
use crate::ts29214;
use crate::ts32299::{
    IpRealmDefaultIndication, LocalGwInsertedIndication, MediaInitiatorFlag, SdpType,
    TranscoderInsertedIndication, avp,
};

/// A media component of a session.
///
/// ```text
/// SDP-Media-Component ::= < AVP Header: 843 10415 >
///                         [ SDP-Media-Name ]
///                       * [ SDP-Media-Description ]
///                         [ Local-GW-Inserted-Indication ]
///                         [ IP-Realm-Default-Indication ]
///                         [ Transcoder-Inserted-Indication ]
///                         [ Media-Initiator-Flag ]
///                         [ Media-Initiator-Party ]
///                         [ 3GPP-Charging-Id ]
///                         [ Access-Network-Charging-Identifier-Value ]
///                         [ SDP-Type ]
/// ```
///
/// AVP code 843 of vendor 10415, 3GPP TS 32.299, 7.2.180.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SdpMediaComponent {
    /// SDP-Media-Name (844/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The "m=" line of a media component in SDP.
    pub sdp_media_name: Option<Utf8String>,
    /// SDP-Media-Description (845/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// An attribute line ("a=" and others) of a media component in SDP.
    pub sdp_media_description: Vec<Utf8String>,
    /// Local-GW-Inserted-Indication (2604/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub local_gw_inserted_indication: Option<LocalGwInsertedIndication>,
    /// IP-Realm-Default-Indication (2603/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub ip_realm_default_indication: Option<IpRealmDefaultIndication>,
    /// Transcoder-Inserted-Indication (2605/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub transcoder_inserted_indication: Option<TranscoderInsertedIndication>,
    /// Media-Initiator-Flag (882/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub media_initiator_flag: Option<MediaInitiatorFlag>,
    /// Media-Initiator-Party (1288/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The party that began to negotiate the media, when there are several.
    pub media_initiator_party: Option<Utf8String>,
    /// 3GPP-Charging-Id (2/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    /// 4 octets: the charging identifier of a bearer, an unsigned number with the most significant
    /// octet first.
    pub three_gpp_charging_id: Option<OctetString>,
    /// Access-Network-Charging-Identifier-Value (503/10415), OctetString; 3GPP TS 29.214, 5.3.4.
    /// The charging identifier, in octets of the access network.
    pub access_network_charging_identifier_value: Option<OctetString>,
    /// SDP-Type (2036/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub sdp_type: Option<SdpType>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for SdpMediaComponent {}

static GRAMMAR: Grammar = Grammar {
    name: "SDP-Media-Component",
    items: &[
        Item::optional(avp::SDP_MEDIA_NAME.description()),
        Item::repeated(avp::SDP_MEDIA_DESCRIPTION.description()),
        Item::optional(avp::LOCAL_GW_INSERTED_INDICATION.description()),
        Item::optional(avp::IP_REALM_DEFAULT_INDICATION.description()),
        Item::optional(avp::TRANSCODER_INSERTED_INDICATION.description()),
        Item::optional(avp::MEDIA_INITIATOR_FLAG.description()),
        Item::optional(avp::MEDIA_INITIATOR_PARTY.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_ID.description()),
        Item::optional(
            ts29214::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE.description(),
        ),
        Item::optional(avp::SDP_TYPE.description()),
    ],
};

impl Contents for SdpMediaComponent {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 844) => received.optional(0, &mut self.sdp_media_name),
            (10415, 845) => received.many(1, &mut self.sdp_media_description),
            (10415, 2604) => received.optional(2, &mut self.local_gw_inserted_indication),
            (10415, 2603) => received.optional(3, &mut self.ip_realm_default_indication),
            (10415, 2605) => {
                received.optional(4, &mut self.transcoder_inserted_indication)
            }
            (10415, 882) => received.optional(5, &mut self.media_initiator_flag),
            (10415, 1288) => received.optional(6, &mut self.media_initiator_party),
            (10415, 2) => received.optional(7, &mut self.three_gpp_charging_id),
            (10415, 503) => {
                received.optional(8, &mut self.access_network_charging_identifier_value)
            }
            (10415, 2036) => received.optional(9, &mut self.sdp_type),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SDP_MEDIA_NAME, &self.sdp_media_name);
        avps.many(&avp::SDP_MEDIA_DESCRIPTION, &self.sdp_media_description);
        avps.optional(
            &avp::LOCAL_GW_INSERTED_INDICATION,
            &self.local_gw_inserted_indication,
        );
        avps.optional(
            &avp::IP_REALM_DEFAULT_INDICATION,
            &self.ip_realm_default_indication,
        );
        avps.optional(
            &avp::TRANSCODER_INSERTED_INDICATION,
            &self.transcoder_inserted_indication,
        );
        avps.optional(&avp::MEDIA_INITIATOR_FLAG, &self.media_initiator_flag);
        avps.optional(&avp::MEDIA_INITIATOR_PARTY, &self.media_initiator_party);
        avps.optional(&ts29061::avp::THREE_GPP_CHARGING_ID, &self.three_gpp_charging_id);
        avps.optional(
            &ts29214::avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE,
            &self.access_network_charging_identifier_value,
        );
        avps.optional(&avp::SDP_TYPE, &self.sdp_type);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SdpMediaComponentBuilder builds group SdpMediaComponent in SdpMediaComponent;
    optional sdp_media_name: IntoField<Utf8String, Option<Utf8String>>, "SDP-Media-Name";
    optional local_gw_inserted_indication: IntoField<LocalGwInsertedIndication, Option<LocalGwInsertedIndication>>, "Local-GW-Inserted-Indication";
    optional ip_realm_default_indication: IntoField<IpRealmDefaultIndication, Option<IpRealmDefaultIndication>>, "IP-Realm-Default-Indication";
    optional transcoder_inserted_indication: IntoField<TranscoderInsertedIndication, Option<TranscoderInsertedIndication>>, "Transcoder-Inserted-Indication";
    optional media_initiator_flag: IntoField<MediaInitiatorFlag, Option<MediaInitiatorFlag>>, "Media-Initiator-Flag";
    optional media_initiator_party: IntoField<Utf8String, Option<Utf8String>>, "Media-Initiator-Party";
    optional three_gpp_charging_id: IntoField<OctetString, Option<OctetString>>, "3GPP-Charging-Id";
    optional access_network_charging_identifier_value: IntoField<OctetString, Option<OctetString>>, "Access-Network-Charging-Identifier-Value";
    optional sdp_type: IntoField<SdpType, Option<SdpType>>, "SDP-Type";
    repeated sdp_media_description, sdp_media_descriptions: IntoField<Utf8String>, "SDP-Media-Description";
}
