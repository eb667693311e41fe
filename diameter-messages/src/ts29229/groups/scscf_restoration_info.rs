// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List, Time, Utf8String};
use crate::required;
use crate::base;
use crate::ts29229::{RestorationInfo, avp};

/// What a serving CSCF needs to go on after another failed.
///
/// ```text
/// SCSCF-Restoration-Info ::= < AVP Header: 639 10415 >
///                            { User-Name }
///                         1* { Restoration-Info }
///                            [ Registration-Time-Out ]
///                            [ SIP-Authentication-Scheme ]
///                          * [ AVP ]
/// ```
///
/// AVP code 639 of vendor 10415, 3GPP TS 29.229, 6.3.46.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScscfRestorationInfo {
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    /// The user, as a network access identifier or in whatever form the application says; S6a sends the
    /// IMSI in digits.
    pub user_name: Utf8String,
    /// Restoration-Info (649/10415), Grouped; 3GPP TS 29.229, 6.3.52.
    pub restoration_info: List<RestorationInfo, 1>,
    /// Registration-Time-Out (661/10415), Time; 3GPP TS 29.229, 6.3.71.
    /// When the registration ends.
    pub registration_time_out: Option<Time>,
    /// SIP-Authentication-Scheme (608/10415), UTF8String; 3GPP TS 29.229, 6.3.9.
    /// The scheme as text, such as Digest-AKAv1-MD5.
    pub three_gpp_sip_authentication_scheme: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ScscfRestorationInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "SCSCF-Restoration-Info",
    items: &[
        Item::required(base::avp::USER_NAME.description()),
        Item::required(avp::RESTORATION_INFO.description()).times(1, None),
        Item::optional(avp::REGISTRATION_TIME_OUT.description()),
        Item::optional(avp::THREE_GPP_SIP_AUTHENTICATION_SCHEME.description()),
        Item::any(),
    ],
};

impl Contents for ScscfRestorationInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            user_name: unread.value(),
            restoration_info: unread.list(),
            registration_time_out: None,
            three_gpp_sip_authentication_scheme: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 1) => received.one(0, 0, &mut self.user_name),
            (10415, 649) => received.bounded(1, 1, &mut self.restoration_info),
            (10415, 661) => received.optional(2, &mut self.registration_time_out),
            (10415, 608) => {
                received.optional(3, &mut self.three_gpp_sip_authentication_scheme)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::USER_NAME, &self.user_name);
        avps.many(&avp::RESTORATION_INFO, &self.restoration_info);
        avps.optional(&avp::REGISTRATION_TIME_OUT, &self.registration_time_out);
        avps.optional(
            &avp::THREE_GPP_SIP_AUTHENTICATION_SCHEME,
            &self.three_gpp_sip_authentication_scheme,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ScscfRestorationInfoBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group ScscfRestorationInfo in ScscfRestorationInfo, with additional_avps;
    required user_name: IntoField<Utf8String>, "User-Name" => (Set, B), A: required::UserName;
    required restoration_info: IntoField<RestorationInfo, List<RestorationInfo, 1>>, "Restoration-Info" => (A, Set), B: required::RestorationInfo;
    optional registration_time_out: IntoTime<Option<Time>>, "Registration-Time-Out";
    optional three_gpp_sip_authentication_scheme: IntoField<Utf8String, Option<Utf8String>>, "SIP-Authentication-Scheme";
}
