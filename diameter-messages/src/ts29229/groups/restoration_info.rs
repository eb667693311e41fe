// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Single, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29229::{PCscfSubscriptionInfo, SubscriptionInfo, avp};

/// The registration to restore.
///
/// ```text
/// Restoration-Info ::= < AVP Header: 649 10415 >
///                      { Path }
///                      { Contact }
///                      [ Initial-CSeq-Sequence-Number ]
///                      [ Call-ID-SIP-Header ]
///                      [ Subscription-Info ]
///                      [ P-CSCF-Subscription-Info ]
///                    * [ AVP ]
/// ```
///
/// AVP code 649 of vendor 10415, 3GPP TS 29.229, 6.3.52.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RestorationInfo {
    /// Path (640/10415), OctetString; 3GPP TS 29.229, 6.3.47.
    /// A Path header of SIP.
    pub path: OctetString,
    /// Contact (641/10415), OctetString; 3GPP TS 29.229, 6.3.48.
    /// A Contact header of SIP, or its value.
    pub contact: OctetString,
    /// Initial-CSeq-Sequence-Number (654/10415), Unsigned32; 3GPP TS 29.229, 6.3.62.
    pub initial_cseq_sequence_number: Option<u32>,
    /// Call-ID-SIP-Header (643/10415), OctetString; 3GPP TS 29.229, 6.3.49.1.
    pub call_id_sip_header: Option<OctetString>,
    /// Subscription-Info (642/10415), Grouped; 3GPP TS 29.229, 6.3.49.
    pub subscription_info: Option<SubscriptionInfo>,
    /// P-CSCF-Subscription-Info (660/10415), Grouped; 3GPP TS 29.229, 6.3.70.
    pub p_cscf_subscription_info: Option<PCscfSubscriptionInfo>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for RestorationInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Restoration-Info",
    items: &[
        Item::required(avp::PATH.description()),
        Item::required(avp::CONTACT.description()),
        Item::optional(avp::INITIAL_CSEQ_SEQUENCE_NUMBER.description()),
        Item::optional(avp::CALL_ID_SIP_HEADER.description()),
        Item::optional(avp::SUBSCRIPTION_INFO.description()),
        Item::optional(avp::P_CSCF_SUBSCRIPTION_INFO.description()),
        Item::any(),
    ],
};

impl Contents for RestorationInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            path: unread.value(),
            contact: unread.value(),
            initial_cseq_sequence_number: None,
            call_id_sip_header: None,
            subscription_info: None,
            p_cscf_subscription_info: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 640) => received.one(0, 0, &mut self.path),
            (10415, 641) => received.one(1, 1, &mut self.contact),
            (10415, 654) => received.optional(2, &mut self.initial_cseq_sequence_number),
            (10415, 643) => received.optional(3, &mut self.call_id_sip_header),
            (10415, 642) => received.optional(4, &mut self.subscription_info),
            (10415, 660) => received.optional(5, &mut self.p_cscf_subscription_info),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::PATH, &self.path);
        avps.one(&avp::CONTACT, &self.contact);
        avps.optional(
            &avp::INITIAL_CSEQ_SEQUENCE_NUMBER,
            &self.initial_cseq_sequence_number,
        );
        avps.optional(&avp::CALL_ID_SIP_HEADER, &self.call_id_sip_header);
        avps.optional(&avp::SUBSCRIPTION_INFO, &self.subscription_info);
        avps.optional(&avp::P_CSCF_SUBSCRIPTION_INFO, &self.p_cscf_subscription_info);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RestorationInfoBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group RestorationInfo in Single<RestorationInfo>, with additional_avps;
    required path: IntoField<OctetString>, "Path" => (Set, B), A: required::Path;
    required contact: IntoField<OctetString>, "Contact" => (A, Set), B: required::Contact;
    optional initial_cseq_sequence_number: IntoField<u32, Option<u32>>, "Initial-CSeq-Sequence-Number";
    optional call_id_sip_header: IntoField<OctetString, Option<OctetString>>, "Call-ID-SIP-Header";
    optional subscription_info: IntoField<SubscriptionInfo, Option<SubscriptionInfo>>, "Subscription-Info";
    optional p_cscf_subscription_info: IntoField<PCscfSubscriptionInfo, Option<PCscfSubscriptionInfo>>, "P-CSCF-Subscription-Info";
}
