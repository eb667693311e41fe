// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread, Utf8String,
};
use crate::ts32299::{StatusAsCode, avp};
use diameter_core::builder::append;

/// An application server that took part, and the called party it put in.
///
/// ```text
/// Application-Server-Information ::= < AVP Header: 850 10415 >
///                                    [ Application-Server ]
///                                  * [ Application-Provided-Called-Party-Address ]
///                                    [ Status-AS-Code ]
/// ```
///
/// AVP code 850 of vendor 10415, 3GPP TS 32.299, 7.2.24.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ApplicationServerInformation {
    /// Application-Server (836/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub application_server: Option<Utf8String>,
    /// Application-Provided-Called-Party-Address (837/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub application_provided_called_party_address: Vec<Utf8String>,
    /// Status-AS-Code (2702/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub status_as_code: Option<StatusAsCode>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl ApplicationServerInformation {
    /// Starts building the AVPs of an Application-Server-Information.
    pub fn builder() -> ApplicationServerInformationBuilder {
        ApplicationServerInformationBuilder::new()
    }
}

impl Group for ApplicationServerInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Application-Server-Information",
    items: &[
        Item::optional(avp::APPLICATION_SERVER.description()),
        Item::repeated(avp::APPLICATION_PROVIDED_CALLED_PARTY_ADDRESS.description()),
        Item::optional(avp::STATUS_AS_CODE.description()),
    ],
};

impl Contents for ApplicationServerInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 836) => received.optional(0, &mut self.application_server),
            (10415, 837) => {
                received.many(1, &mut self.application_provided_called_party_address)
            }
            (10415, 2702) => received.optional(2, &mut self.status_as_code),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::APPLICATION_SERVER, &self.application_server);
        encoder
            .many(
                &avp::APPLICATION_PROVIDED_CALLED_PARTY_ADDRESS,
                &self.application_provided_called_party_address,
            );
        encoder.optional(&avp::STATUS_AS_CODE, &self.status_as_code);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`ApplicationServerInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ApplicationServerInformationBuilder {
    contents: ApplicationServerInformation,
}

impl ApplicationServerInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Application-Server.
    pub fn application_server(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.application_server = Some(value.into());
        self
    }

    /// Adds one Application-Provided-Called-Party-Address.
    pub fn application_provided_called_party_address(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        append(
            &mut self.contents.application_provided_called_party_address,
            value.into(),
        );
        self
    }

    /// Adds any number of Application-Provided-Called-Party-Address.
    pub fn application_provided_called_party_addresses(
        mut self,
        values: impl IntoIterator<Item = impl Into<Utf8String>>,
    ) -> Self {
        self.contents
            .application_provided_called_party_address
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Status-AS-Code.
    pub fn status_as_code(mut self, value: impl Into<StatusAsCode>) -> Self {
        self.contents.status_as_code = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> ApplicationServerInformation {
        self.contents
    }
}
