//! Whose names are hidden, and where names stand in a text.

use std::collections::HashSet;

/// The own network's names.
#[derive(Clone, Debug)]
pub(super) struct Names {
    /// Pseudonyms are names of these domains.
    domains: Vec<Vec<u8>>,
    /// Hosts of these get pseudonyms of the first of `domains`.
    inner: Vec<Vec<u8>>,
    /// Hosts that keep their names, in lower case.
    public: HashSet<Vec<u8>>,
}

/// A name under a domain.
#[derive(Clone, Copy, Debug)]
pub(super) struct Under<'n, 'a> {
    /// The domain, in lower case.
    pub(super) domain: &'n [u8],
    /// What stands in front of it, with the dot between.
    pub(super) local: &'a [u8],
}

impl Names {
    pub(super) fn new(
        domains: impl IntoIterator<Item = impl AsRef<[u8]>>,
        inner: impl IntoIterator<Item = impl AsRef<[u8]>>,
        public: impl IntoIterator<Item = impl AsRef<[u8]>>,
    ) -> Self {
        let owned = |name: &[u8]| name.to_ascii_lowercase();
        Self {
            domains: domains.into_iter().map(|it| owned(it.as_ref())).collect(),
            inner: inner.into_iter().map(|it| owned(it.as_ref())).collect(),
            public: public.into_iter().map(|it| owned(it.as_ref())).collect(),
        }
    }

    /// The domain of the pseudonym that a host gets; `None` for a host whose name is not hidden.
    pub(super) fn domain_of(&self, host: &[u8]) -> Option<&[u8]> {
        let under = self.under_domain(host).map(|it| it.domain);
        let inner = || self.inner.iter().any(|it| is_under(host, it));
        let domain =
            under.or_else(|| self.domains.first().filter(|_| inner()).map(Vec::as_slice))?;
        (!self.public.contains(&host.to_ascii_lowercase())).then_some(domain)
    }

    /// A name of one of the domains in which pseudonyms are.
    pub(super) fn under_domain<'a>(&self, name: &'a [u8]) -> Option<Under<'_, 'a>> {
        let domain = self.domains.iter().find(|domain| is_under(name, domain))?;
        Some(Under { domain, local: name.get(..name.len() - domain.len())? })
    }

    pub(super) fn is_public(&self, host: &[u8]) -> bool {
        self.public.contains(&host.to_ascii_lowercase())
    }
}

fn is_under(name: &[u8], domain: &[u8]) -> bool {
    let Some(local) = name.len().checked_sub(domain.len()) else { return false };
    let (local, end) = name.split_at(local);
    local.len() > 1 && local.ends_with(b".") && end.eq_ignore_ascii_case(domain)
}

/// Replaces the names in a text for which `replace` has something else; `None` when there are none.
pub(super) fn replace_names(
    text: &[u8],
    mut replace: impl FnMut(&[u8]) -> Option<Vec<u8>>,
) -> Option<Vec<u8>> {
    let mut replaced: Option<Vec<u8>> = None;
    let (mut copied, mut at) = (0, 0);
    while let Some(rest) = text.get(at..).filter(|it| !it.is_empty()) {
        let length = rest.iter().position(|it| !is_of_name(*it)).unwrap_or(rest.len());
        // A name at the end of a sentence has a full stop behind it.
        let word = rest.get(..length).unwrap_or_default();
        let end = word.iter().rposition(|it| !matches!(it, b'.' | b'-')).map_or(0, |it| it + 1);
        let name = word.get(..end).unwrap_or_default();
        if let Some(new) = replace(name) {
            let replaced = replaced.get_or_insert_default();
            replaced.extend_from_slice(text.get(copied..at).unwrap_or_default());
            replaced.extend_from_slice(&new);
            copied = at + end;
        }
        at += length + 1;
    }
    if let Some(replaced) = &mut replaced {
        replaced.extend_from_slice(text.get(copied..).unwrap_or_default());
    }
    replaced
}

fn is_of_name(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || matches!(octet, b'.' | b'-' | b'_')
}
