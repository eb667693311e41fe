// @generated from dictionaries/ts29389.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29388;
use crate::ts29388::Pc5RatType;
use crate::ts29389::{V2xApplicationServer, avp};
use diameter_core::builder::append;

/// What V2X services a terminal may use in a network.
///
/// ```text
/// V2X-Authorization-Data ::= < AVP Header: 4700 10415 >
///                            [ V2X-Permission-in-VPLMN ]
///                          * [ PC5-RAT-Type ]
///                          * [ V2X-Application-Server ]
///                          * [ AVP ]
/// ```
///
/// AVP code 4700 of vendor 10415, 3GPP TS 29.389, 6.3.2.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct V2xAuthorizationData {
    /// V2X-Permission-in-VPLMN (4701/10415), Unsigned32; 3GPP TS 29.389, 6.3.3.
    pub v2x_permission_in_vplmn: Option<u32>,
    /// PC5-RAT-Type (4604/10415), Enumerated; 3GPP TS 29.388, 6.4.
    pub pc5_rat_type: Vec<Pc5RatType>,
    /// V2X-Application-Server (4702/10415), Grouped; 3GPP TS 29.389, 6.3.4.
    pub v2x_application_server: Vec<V2xApplicationServer>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl V2xAuthorizationData {
    /// Starts building the AVPs of a V2X-Authorization-Data.
    pub fn builder() -> V2xAuthorizationDataBuilder {
        V2xAuthorizationDataBuilder::new()
    }
}

impl Group for V2xAuthorizationData {}

static GRAMMAR: Grammar = Grammar {
    name: "V2X-Authorization-Data",
    items: &[
        Item::optional(avp::V2X_PERMISSION_IN_VPLMN.description()),
        Item::repeated(ts29388::avp::PC5_RAT_TYPE.description()),
        Item::repeated(avp::V2X_APPLICATION_SERVER.description()),
        Item::any(),
    ],
};

impl Contents for V2xAuthorizationData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4701) => received.optional(0, &mut self.v2x_permission_in_vplmn),
            (10415, 4604) => received.many(1, &mut self.pc5_rat_type),
            (10415, 4702) => received.many(2, &mut self.v2x_application_server),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::V2X_PERMISSION_IN_VPLMN, &self.v2x_permission_in_vplmn);
        encoder.many(&ts29388::avp::PC5_RAT_TYPE, &self.pc5_rat_type);
        encoder.many(&avp::V2X_APPLICATION_SERVER, &self.v2x_application_server);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`V2xAuthorizationData`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct V2xAuthorizationDataBuilder {
    contents: V2xAuthorizationData,
}

impl V2xAuthorizationDataBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets V2X-Permission-in-VPLMN.
    pub fn v2x_permission_in_vplmn(mut self, value: u32) -> Self {
        self.contents.v2x_permission_in_vplmn = Some(value);
        self
    }

    /// Adds one PC5-RAT-Type.
    pub fn pc5_rat_type(mut self, value: impl Into<Pc5RatType>) -> Self {
        append(&mut self.contents.pc5_rat_type, value.into());
        self
    }

    /// Adds any number of PC5-RAT-Type.
    pub fn pc5_rat_types(
        mut self,
        values: impl IntoIterator<Item = impl Into<Pc5RatType>>,
    ) -> Self {
        self.contents.pc5_rat_type.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one V2X-Application-Server.
    pub fn v2x_application_server(
        mut self,
        value: impl Into<V2xApplicationServer>,
    ) -> Self {
        append(&mut self.contents.v2x_application_server, value.into());
        self
    }

    /// Adds any number of V2X-Application-Server.
    pub fn v2x_application_servers(
        mut self,
        values: impl IntoIterator<Item = impl Into<V2xApplicationServer>>,
    ) -> Self {
        self.contents.v2x_application_server.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> V2xAuthorizationData {
        self.contents
    }
}
