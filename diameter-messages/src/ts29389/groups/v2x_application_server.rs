// @generated from dictionaries/ts29389.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
    Utf8String,
};
use crate::ts29272;
use crate::ts32299;
use crate::ts29389::required;
use diameter_core::builder::{append, Set, Unset};

/// The address of a V2X application server.
///
/// ```text
/// V2X-Application-Server ::= < AVP Header: 4702 10415 >
///                            { Application-Server }
///                          * [ Geographical-Information ]
///                          * [ AVP ]
/// ```
///
/// AVP code 4702 of vendor 10415, 3GPP TS 29.389, 6.3.4.
#[derive(Clone, Debug, PartialEq)]
pub struct V2xApplicationServer {
    /// Application-Server (836/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub application_server: Utf8String,
    /// Geographical-Information (1608/10415), OctetString; 3GPP TS 29.272, 7.3.123.
    pub geographical_information: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl V2xApplicationServer {
    /// Starts building the AVPs of a V2X-Application-Server.
    pub fn builder() -> V2xApplicationServerBuilder {
        V2xApplicationServerBuilder::new()
    }
}

impl Group for V2xApplicationServer {}

static GRAMMAR: Grammar = Grammar {
    name: "V2X-Application-Server",
    items: &[
        Item::required(ts32299::avp::APPLICATION_SERVER.description()),
        Item::repeated(ts29272::avp::GEOGRAPHICAL_INFORMATION.description()),
        Item::any(),
    ],
};

impl Contents for V2xApplicationServer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            application_server: unread.value(),
            geographical_information: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 836) => received.one(0, 0, &mut self.application_server),
            (10415, 1608) => received.many(1, &mut self.geographical_information),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&ts32299::avp::APPLICATION_SERVER, &self.application_server);
        encoder
            .many(
                &ts29272::avp::GEOGRAPHICAL_INFORMATION,
                &self.geographical_information,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`V2xApplicationServer`]. `build` exists once all that is required is set:
/// Application-Server.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct V2xApplicationServerBuilder<R = (Unset,)> {
    required: R,
    optional: V2xApplicationServerOptional,
}

impl V2xApplicationServerBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> V2xApplicationServerBuilder<(A,)> {
    /// Sets Application-Server (required).
    pub fn application_server(
        self,
        value: impl Into<Utf8String>,
    ) -> V2xApplicationServerBuilder<(Set<Utf8String>,)> {
        let (_,) = self.required;
        V2xApplicationServerBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> V2xApplicationServer
    where
        A: required::ApplicationServer<Utf8String>,
    {
        let (a,) = self.required;
        V2xApplicationServer {
            application_server: a.value(),
            geographical_information: self.optional.geographical_information,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a V2X-Application-Server may carry but need not.
#[derive(Clone, Debug, Default)]
struct V2xApplicationServerOptional {
    geographical_information: Vec<OctetString>,
    additional_avps: AdditionalAvps,
}

impl<R> V2xApplicationServerBuilder<R> {
    /// Adds one Geographical-Information.
    pub fn geographical_information(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.geographical_information, value.into());
        self
    }

    /// Adds any number of Geographical-Information.
    pub fn geographical_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional
            .geographical_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
