//! Final-Unit-Indication and QoS-Final-Unit-Indication (RFC 8506, 8.34 to 8.39, 8.64 to 8.68).

use std::fmt::Display;
use std::net::IpAddr;
use std::str::FromStr;

use super::super::{Filter, FinalUnitAction};
use super::{Blank, FinalUnit, Number, Reader, Says, Writer};

/// Where a user is redirected to: Redirect-Server or Redirect-Server-Extension.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RedirectAddress(pub String);

impl RedirectAddress {
    fn ip(&self) -> Option<IpAddr> {
        self.0.parse().ok()
    }

    fn is_sip(&self) -> bool {
        let scheme = self.0.split_once(':').map(|(scheme, _)| scheme);
        scheme.is_some_and(|it| it.eq_ignore_ascii_case("sip") || it.eq_ignore_ascii_case("sips"))
    }

    /// Redirect-Address-Type: IPv4 address, IPv6 address, URL or SIP URI.
    fn type_number(&self) -> i32 {
        match self.ip() {
            Some(IpAddr::V4(_)) => 0,
            Some(IpAddr::V6(_)) => 1,
            None if self.is_sip() => 3,
            None => 2,
        }
    }
}

impl FinalUnit {
    fn redirect_to(&self) -> Option<RedirectAddress> {
        match &self.action {
            FinalUnitAction::Redirect(address) => Some(RedirectAddress(address.clone())),
            FinalUnitAction::Terminate | FinalUnitAction::RestrictAccess => None,
        }
    }

    /// With TERMINATE no other AVP stands (RFC 8506, 8.34).
    fn filters(&self) -> &[Filter] {
        if self.action == FinalUnitAction::Terminate { &[] } else { &self.filters }
    }
}

/// What a group says, complete: a redirection without an address ends the service.
pub(super) fn complete(mut said: FinalUnit) -> FinalUnit {
    if said.action == FinalUnitAction::Redirect(String::new()) {
        said.action = FinalUnitAction::Terminate;
    }
    said
}

#[expect(missing_docs, reason = "their names say it")]
impl Reader<'_, FinalUnit> {
    pub fn final_unit_action<T: Number>(&mut self, avp: &T) {
        let number: i32 = (*avp).into();
        // The address comes later.
        self.said.action = FinalUnitAction::from_number(number.cast_unsigned(), Some(""));
    }

    pub fn redirect_server<G: Says<RedirectAddress>>(&mut self, avp: &Option<G>) {
        let Some(group) = avp else { return };
        let RedirectAddress(to) = self.group(group, RedirectAddress::default());
        if let FinalUnitAction::Redirect(address) = &mut self.said.action {
            *address = to;
        }
    }

    pub fn redirect_server_extension<G: Says<RedirectAddress>>(&mut self, avp: &Option<G>) {
        self.redirect_server(avp);
    }

    pub fn restriction_filter_rule<T: AsRef<str>>(&mut self, avps: &[T]) {
        let rules = avps.iter().map(|it| Filter::Rule(it.as_ref().to_owned()));
        self.said.filters.extend(rules);
    }

    #[cfg(feature = "diameter-core")]
    pub fn filter_rule<G: diameter_core::Group>(&mut self, avps: &[G]) {
        // A group that was decoded can be encoded.
        self.said.filters.extend(avps.iter().filter_map(|it| Filter::of_group(it).ok()));
    }

    pub fn filter_id<T: AsRef<str>>(&mut self, avps: &[T]) {
        self.said.filters.extend(avps.iter().map(|it| Filter::Id(it.as_ref().to_owned())));
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Writer<'_, FinalUnit> {
    pub fn final_unit_action<T: Number>(&mut self, avp: &mut T) {
        *avp = T::from(match self.says.action {
            FinalUnitAction::Terminate => 0,
            FinalUnitAction::Redirect(_) => 1,
            FinalUnitAction::RestrictAccess => 2,
        });
    }

    pub fn redirect_server<G: Says<RedirectAddress> + Blank>(&mut self, avp: &mut Option<G>) {
        self.group(avp, self.says.redirect_to().as_ref());
    }

    pub fn redirect_server_extension<G: Says<RedirectAddress> + Blank>(
        &mut self,
        avp: &mut Option<G>,
    ) {
        self.redirect_server(avp);
    }

    /// A text that is no rule lets nothing pass.
    pub fn restriction_filter_rule<T: FromStr>(&mut self, avps: &mut Vec<T>) {
        avps.clear();
        avps.extend(self.says.filters().iter().filter_map(|it| match it {
            Filter::Rule(text) => text.parse().ok(),
            Filter::Id(_) | Filter::Group(_) => None,
        }));
    }

    /// Octets that are no group let nothing pass.
    #[cfg(feature = "diameter-core")]
    pub fn filter_rule<G: diameter_core::Group>(&mut self, avps: &mut Vec<G>) {
        avps.clear();
        avps.extend(self.says.filters().iter().filter_map(Filter::to_group));
    }

    pub fn filter_id<T: From<String>>(&mut self, avps: &mut Vec<T>) {
        avps.clear();
        avps.extend(self.says.filters().iter().filter_map(|it| match it {
            Filter::Id(name) => Some(T::from(name.clone())),
            Filter::Rule(_) | Filter::Group(_) => None,
        }));
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Reader<'_, RedirectAddress> {
    /// The address says it too.
    pub fn redirect_address_type<T>(&mut self, _: &T) {}

    pub fn redirect_server_address<T: AsRef<str>>(&mut self, avp: &T) {
        avp.as_ref().clone_into(&mut self.said.0);
    }

    pub fn redirect_address_ipaddress<T: Display>(&mut self, avp: &Option<T>) {
        if let Some(address) = avp {
            self.said.0 = address.to_string();
        }
    }

    pub fn redirect_address_url<T: AsRef<str>>(&mut self, avp: &Option<T>) {
        if let Some(address) = avp {
            self.redirect_server_address(address);
        }
    }

    pub fn redirect_address_sip_uri<T: AsRef<str>>(&mut self, avp: &Option<T>) {
        self.redirect_address_url(avp);
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Writer<'_, RedirectAddress> {
    pub fn redirect_address_type<T: Number>(&mut self, avp: &mut T) {
        *avp = T::from(self.says.type_number());
    }

    pub fn redirect_server_address<T: From<String>>(&mut self, avp: &mut T) {
        *avp = T::from(self.says.0.clone());
    }

    pub fn redirect_address_ipaddress<T: From<IpAddr>>(&mut self, avp: &mut Option<T>) {
        *avp = self.says.ip().map(T::from);
    }

    pub fn redirect_address_url<T: From<String>>(&mut self, avp: &mut Option<T>) {
        *avp = (self.says.type_number() == 2).then(|| T::from(self.says.0.clone()));
    }

    pub fn redirect_address_sip_uri<T: From<String>>(&mut self, avp: &mut Option<T>) {
        *avp = (self.says.type_number() == 3).then(|| T::from(self.says.0.clone()));
    }
}
