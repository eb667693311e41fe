//! What things are called: where a printer looks up commands, applications, AVPs and their values.

use crate::{
    AvpDescription, AvpKey, CommandDescription, CommandFlags, Dictionary, Grammar, Header, Symbol,
    registry,
};

/// Where names are looked up. A [`Dictionary`] is one such place; programs with several dictionaries have
/// their own.
pub trait Names {
    /// The command of a header.
    fn command(&self, header: &Header) -> Option<&'static CommandDescription>;

    /// What a message with this header has to follow: its command, or with the E bit the answer-message.
    fn grammar(&self, header: &Header) -> Option<&'static Grammar> {
        self.command(header).map(|command| command.grammar)
    }

    /// The name of an application.
    fn application(&self, id: u32) -> Option<&'static str>;

    /// An AVP: as the grammar around it lists it, else as it is known elsewhere.
    fn avp(
        &self,
        key: AvpKey,
        around: Option<&'static Grammar>,
        siblings: Siblings<'_>,
    ) -> Option<NamedAvp>;
}

/// The numbers beside an AVP in its group: what a result code means depends on the Vendor-Id beside it.
pub type Siblings<'a> = &'a dyn Fn(AvpKey) -> Option<u32>;

/// An AVP, and the names of its values where it stands.
#[derive(Clone, Copy)]
pub struct NamedAvp {
    /// The definition.
    pub description: &'static AvpDescription,
    /// The named values.
    pub symbols: &'static [Symbol],
    /// The named bits; the value of each is its number.
    pub bits: &'static [Symbol],
}

impl NamedAvp {
    /// With the names of the definition; for AVPs that hold a number of IANA, with those of its registries.
    pub fn new(description: &'static AvpDescription) -> Self {
        let AvpDescription { symbols, bits, .. } = *description;
        let registered = match description.key {
            AUTH_APPLICATION_ID | ACCT_APPLICATION_ID => registry::APPLICATIONS,
            VENDOR_ID | SUPPORTED_VENDOR_ID => registry::VENDORS,
            INBAND_SECURITY_ID => registry::INBAND_SECURITY,
            _ => &[],
        };
        let symbols = if symbols.is_empty() { registered } else { symbols };
        Self { description, symbols, bits }
    }

    /// The name of a value.
    pub fn symbol(&self, value: i64) -> Option<&'static str> {
        self.symbols.iter().find(|symbol| symbol.value == value).map(|symbol| symbol.name)
    }
}

/// Auth-Application-Id (RFC 6733, 6.8).
pub const AUTH_APPLICATION_ID: AvpKey = AvpKey::ietf(258);
/// Acct-Application-Id (RFC 6733, 6.9).
pub const ACCT_APPLICATION_ID: AvpKey = AvpKey::ietf(259);
/// Vendor-Id (RFC 6733, 5.3.3).
pub const VENDOR_ID: AvpKey = AvpKey::ietf(266);
/// Supported-Vendor-Id (RFC 6733, 5.3.6).
pub const SUPPORTED_VENDOR_ID: AvpKey = AvpKey::ietf(265);
/// Experimental-Result-Code (RFC 6733, 7.7).
pub const EXPERIMENTAL_RESULT_CODE: AvpKey = AvpKey::ietf(298);
/// Inband-Security-Id (RFC 6733, 6.10).
pub const INBAND_SECURITY_ID: AvpKey = AvpKey::ietf(299);

impl Names for Dictionary {
    fn command(&self, header: &Header) -> Option<&'static CommandDescription> {
        let is_request = header.flags.contains(CommandFlags::REQUEST);
        let find = |application| self.command(application, header.command_code, is_request);
        // The base protocol's commands also travel under the id of the application they serve.
        find(header.application_id).or_else(|| find(0))
    }

    fn application(&self, id: u32) -> Option<&'static str> {
        let own = self.applications.iter().find(|it| it.id == id).map(|it| it.name);
        own.or_else(|| registry::application(id))
    }

    fn avp(
        &self,
        key: AvpKey,
        around: Option<&'static Grammar>,
        siblings: Siblings<'_>,
    ) -> Option<NamedAvp> {
        let listed = around.and_then(|grammar| grammar.item(key)).and_then(|item| item.avp);
        let named = NamedAvp::new(listed.or_else(|| self.avp(key))?);
        if key != EXPERIMENTAL_RESULT_CODE {
            return Some(named);
        }
        // The group is that of the base protocol; the application names the results of its vendor.
        let is_own = |vendor| self.applications.iter().any(|it| it.vendor_id == Some(vendor));
        let own = self.avp(key).filter(|_| siblings(VENDOR_ID).is_some_and(is_own));
        Some(own.map_or(named, |own| NamedAvp { symbols: own.symbols, ..named }))
    }
}
