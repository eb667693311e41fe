//! One pass over a message: each AVP that names hosts gets another value.

use bytes::Bytes;
use diameter_core::{AvpKey, AvpView, Message};

use super::key::{Cipher, Purpose};
use super::names::{Names, replace_names};
use super::{Hiding, HidingError, MOST_PSEUDONYMS, base32};
use crate::octets::{Becomes, change_group};
use crate::{AvpPath, Edit};

/// How an AVP names hosts.
#[derive(Clone, Copy, Debug)]
enum Role {
    /// Its value is a host.
    Host,
    /// A host stands in front of the first semicolon.
    SessionId,
    /// Hosts stand somewhere in it.
    Text,
    /// A group with AVPs of these roles.
    Group,
    /// What only the agent that wrote it understands.
    ProxyState,
    /// The state of Origin-Host.
    OriginStateId,
}

/// Of 3GPP TS 29.272, 7.3.177.
const COUPLED_NODE_DIAMETER_ID: AvpKey = AvpKey { vendor_id: 10415, code: 1666 };
const FAILED_AVP: AvpKey = AvpKey::ietf(279);
const PROXY_HOST: AvpKey = AvpKey::ietf(280);
const PROXY_INFO: AvpKey = AvpKey::ietf(284);

impl Role {
    fn of(key: AvpKey, around: Option<Around>) -> Option<Self> {
        if key == COUPLED_NODE_DIAMETER_ID {
            return Some(Self::Host);
        }
        if key.vendor_id != 0 {
            return None;
        }
        match key.code {
            // Origin-Host, Proxy-Host, Route-Record, Destination-Host, Error-Reporting-Host.
            264 | 280 | 282 | 293 | 294 => Some(Self::Host),
            263 => Some(Self::SessionId),
            // Error-Message, Redirect-Host.
            281 | 292 => Some(Self::Text),
            // Failed-AVP, Proxy-Info.
            279 | 284 => Some(Self::Group),
            33 if around.is_some_and(|it| it.key == PROXY_INFO && it.is_hidden_proxy) => {
                Some(Self::ProxyState)
            }
            278 => Some(Self::OriginStateId),
            _ => None,
        }
    }
}

/// The host of a pseudonym, and which of its pseudonyms it is.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) host: Vec<u8>,
    pub(super) index: u8,
}

/// The host that a request was sent to by a pseudonym.
#[derive(Debug)]
pub(super) struct Addressed {
    pub(super) host: Vec<u8>,
    pub(super) index: u8,
}

/// What becomes of names.
pub(super) trait Direction {
    /// What stands for this host; `None` when its name stays.
    fn host(&mut self, names: &Names, host: &[u8]) -> Option<Vec<u8>>;
    /// Before the hosts in this Session-Id are asked for, and after it without one.
    fn session(&mut self, session_id: Option<&[u8]>);
    /// The Proxy-State of an agent of the own network.
    fn proxy_state(&mut self, state: &[u8]) -> Option<Vec<u8>>;
    /// The Origin-State-Id of this Origin-Host.
    fn origin_state_id(&mut self, names: &Names, host: &[u8], id: u32) -> Option<u32>;
}

/// Names become pseudonyms.
pub(super) struct Hide {
    cipher: Cipher,
    pseudonyms: u8,
    /// Which pseudonym the subscriber sees.
    of_subscriber: u8,
    /// Which one stands in the Session-Id, while that is being read.
    of_session: Option<u8>,
    addressed: Option<Addressed>,
    /// A message often names one host three times.
    last: Option<(Vec<u8>, u8, Vec<u8>)>,
}

impl Hide {
    pub(super) fn new(cipher: Cipher, pseudonyms: u8, addressed: Option<Addressed>) -> Self {
        Self { cipher, pseudonyms, of_subscriber: 0, of_session: None, addressed, last: None }
    }

    pub(super) fn choose_for_subscriber(&mut self, subscriber: Option<&[u8]>) {
        if let Some(subscriber) = subscriber.filter(|_| self.pseudonyms > 1) {
            let number = self.cipher.number(Purpose::Subscriber, subscriber);
            // Less than 128.
            self.of_subscriber = (number % u32::from(self.pseudonyms)) as u8;
        }
    }

    fn index(&self, host: &[u8]) -> u8 {
        let addressed = self.addressed.as_ref().filter(|it| it.host.eq_ignore_ascii_case(host));
        self.of_session.or(addressed.map(|it| it.index)).unwrap_or(self.of_subscriber)
    }
}

impl Direction for Hide {
    fn host(&mut self, names: &Names, host: &[u8]) -> Option<Vec<u8>> {
        let domain = names.domain_of(host)?;
        let index = self.index(host);
        if let Some((_, _, pseudonym)) =
            self.last.as_ref().filter(|(of, number, _)| of == host && *number == index)
        {
            return Some(pseudonym.clone());
        }
        let sealed = self.cipher.seal(Purpose::Host, domain, &plain(domain, host, index));
        let mut pseudonym = Vec::with_capacity(sealed.len() * 2 + domain.len());
        base32::put(&mut pseudonym, &sealed);
        pseudonym.push(b'.');
        pseudonym.extend_from_slice(domain);
        self.last = Some((host.to_vec(), index, pseudonym.clone()));
        Some(pseudonym)
    }

    fn session(&mut self, session_id: Option<&[u8]>) {
        // Some messages of a session name its subscriber and others don't, so that the pseudonym depends on the
        // session alone. It is none that Origin-Host has: pseudonyms of one host would be seen side by side.
        self.of_session = session_id.filter(|_| self.pseudonyms > 1).map(|session_id| {
            let number = self.cipher.number(Purpose::Session, session_id);
            MOST_PSEUDONYMS | (number % u32::from(MOST_PSEUDONYMS)) as u8
        });
    }

    fn proxy_state(&mut self, state: &[u8]) -> Option<Vec<u8>> {
        Some(self.cipher.seal(Purpose::ProxyState, &[], state))
    }

    fn origin_state_id(&mut self, names: &Names, host: &[u8], id: u32) -> Option<u32> {
        let plain = plain(names.domain_of(host)?, host, self.index(host));
        Some(moved(id, shift(&mut self.cipher, &plain)))
    }
}

/// Pseudonyms become names.
pub(super) struct Restore {
    /// Those of all keys.
    pub(super) ciphers: Vec<Cipher>,
}

impl Restore {
    /// The host of a pseudonym; `None` when this is none.
    pub(super) fn open(&mut self, names: &Names, name: &[u8]) -> Option<Opened> {
        self.open_with(names, name).map(|(opened, _)| opened)
    }

    /// The same, with what it was sealed in, and the cipher.
    fn open_with(&mut self, names: &Names, name: &[u8]) -> Option<(Opened, OpenedWith<'_>)> {
        let under = names.under_domain(name)?;
        let sealed = base32::read(under.local.strip_suffix(b".")?)?;
        self.ciphers.iter_mut().find_map(|cipher| {
            let plain = cipher.open(Purpose::Host, under.domain, &sealed)?;
            let (index, local) = plain.split_first()?;
            let mut host = local.to_vec();
            if host.ends_with(b".") {
                host.extend_from_slice(under.domain);
            }
            Some((Opened { host, index: *index }, OpenedWith { cipher, plain }))
        })
    }
}

struct OpenedWith<'c> {
    cipher: &'c mut Cipher,
    plain: Vec<u8>,
}

impl Direction for Restore {
    fn host(&mut self, names: &Names, host: &[u8]) -> Option<Vec<u8>> {
        self.open(names, host).map(|it| it.host)
    }

    fn session(&mut self, _: Option<&[u8]>) {}

    fn proxy_state(&mut self, state: &[u8]) -> Option<Vec<u8>> {
        self.ciphers.iter_mut().find_map(|it| it.open(Purpose::ProxyState, &[], state))
    }

    fn origin_state_id(&mut self, names: &Names, host: &[u8], id: u32) -> Option<u32> {
        let (_, OpenedWith { cipher, plain }) = self.open_with(names, host)?;
        Some(moved(id, HIGHEST - shift(cipher, &plain)))
    }
}

/// What is sealed: which pseudonym it is, and the host, without the domain where that is spelt as configured.
fn plain(domain: &[u8], host: &[u8], index: u8) -> Vec<u8> {
    // What ends in a dot was cut: no host does.
    let local = host.strip_suffix(domain).unwrap_or(host);
    let mut plain = Vec::with_capacity(1 + local.len());
    plain.push(index);
    plain.extend_from_slice(local);
    plain
}

/// An Origin-State-Id other than 0 is one of so many.
const HIGHEST: u32 = u32::MAX;

/// What is added to the Origin-State-Id of a pseudonym: at most 2^30, so that ids which are times keep growing
/// from restart to restart (RFC 6733, 8.16: a proxy that modifies Origin-Host modifies it as well).
fn shift(cipher: &mut Cipher, plain: &[u8]) -> u32 {
    cipher.number(Purpose::OriginStateId, plain) >> 2
}

/// Adds to an Origin-State-Id. 0 says that there is none, and stays.
fn moved(id: u32, by: u32) -> u32 {
    match id.checked_sub(1) {
        None => 0,
        // Less than 2^32 - 1, and 1 more.
        Some(from_zero) => ((u64::from(from_zero) + u64::from(by)) % u64::from(HIGHEST)) as u32 + 1,
    }
}

/// One pass over a message.
pub(super) struct Pass<'h, D> {
    hiding: &'h Hiding,
    direction: D,
}

impl<'h, D: Direction> Pass<'h, D> {
    pub(super) fn new(hiding: &'h Hiding, direction: D) -> Self {
        Self { hiding, direction }
    }

    pub(super) fn run(
        &mut self,
        message: &Message,
        origin_host: Option<&[u8]>,
    ) -> Result<Option<Message>, HidingError> {
        let more: Vec<&[AvpKey]> = self.hiding.avps.iter().map(AvpPath::keys).collect();
        let within = Within {
            octets: message.as_bytes(),
            origin_host,
            around: None,
            all: &more,
            more: &more,
        };
        let mut edit = Edit::of(message);
        for avp in message.avps() {
            let avp = avp?;
            if let Some(value) = self.value(avp, within) {
                edit.replace(avp, value);
            }
        }
        Ok(if edit.is_empty() { None } else { Some(edit.finish()?) })
    }

    /// The new value of an AVP, if it gets one.
    fn value(&mut self, avp: AvpView<'_>, within: Within<'_>) -> Option<Bytes> {
        let key = avp.key();
        let value = match Role::of(key, within.around) {
            Some(Role::Host) => self.host(avp.data()),
            Some(Role::SessionId) => self.session_id(avp.data()),
            Some(Role::Text) => self.text(avp.data()),
            Some(Role::OriginStateId) => self.origin_state_id(avp, within),
            Some(Role::ProxyState) => self.direction.proxy_state(avp.data()),
            // What failed stood anywhere.
            Some(Role::Group) if key == FAILED_AVP => self.group(avp, within, within.all),
            Some(Role::Group) => self.group(avp, within, &[]),
            None => {
                let paths = within.more.iter().filter_map(|path| path.split_first());
                let inside: Vec<&[AvpKey]> =
                    paths.filter(|(first, _)| **first == key).map(|(_, rest)| rest).collect();
                match inside.iter().any(|rest| rest.is_empty()) {
                    _ if inside.is_empty() => None,
                    true => self.text(avp.data()),
                    false => self.group(avp, within, &inside),
                }
            }
        };
        value.map(Bytes::from)
    }

    fn host(&mut self, host: &[u8]) -> Option<Vec<u8>> {
        let whole = self.direction.host(&self.hiding.names, host);
        // What is no name may still have one in it.
        whole.or_else(|| self.text(host))
    }

    fn session_id(&mut self, session_id: &[u8]) -> Option<Vec<u8>> {
        let end = session_id.iter().position(|it| *it == b';').unwrap_or(session_id.len());
        let (host, rest) = session_id.split_at(end);
        self.direction.session(Some(session_id));
        let (new_host, new_rest) = (self.host(host), self.text(rest));
        self.direction.session(None);
        if new_host.is_none() && new_rest.is_none() {
            return None;
        }
        let mut new = new_host.unwrap_or_else(|| host.to_vec());
        new.extend_from_slice(new_rest.as_deref().unwrap_or(rest));
        Some(new)
    }

    fn text(&mut self, text: &[u8]) -> Option<Vec<u8>> {
        replace_names(text, |name| self.direction.host(&self.hiding.names, name))
    }

    fn origin_state_id(&mut self, avp: AvpView<'_>, within: Within<'_>) -> Option<Vec<u8>> {
        let id = u32::from_be_bytes(avp.octets()?);
        let names = &self.hiding.names;
        let id = self.direction.origin_state_id(names, within.origin_host?, id)?;
        Some(id.to_be_bytes().to_vec())
    }

    fn group(
        &mut self,
        group: AvpView<'_>,
        within: Within<'_>,
        more: &[&[AvpKey]],
    ) -> Option<Vec<u8>> {
        let around = Around { key: group.key(), is_hidden_proxy: self.is_hidden_proxy(group) };
        let inside = Within { around: Some(around), more, ..within };
        let changed = change_group(within.octets, group, |avp| {
            self.value(avp, inside).map_or(Becomes::Same, Becomes::Value)
        });
        // What cannot be told apart, as the AVP in a Failed-AVP may, is a text.
        changed.unwrap_or_else(|_| self.text(group.data()))
    }

    /// Whether a Proxy-Info is of an agent whose name is being replaced.
    fn is_hidden_proxy(&mut self, group: AvpView<'_>) -> bool {
        group.key() == PROXY_INFO
            && group.avps().map_while(Result::ok).any(|avp| {
                avp.key() == PROXY_HOST
                    && self.direction.host(&self.hiding.names, avp.data()).is_some()
            })
    }
}

/// Where an AVP stands.
#[derive(Clone, Copy)]
struct Within<'a> {
    /// The whole message.
    octets: &'a [u8],
    origin_host: Option<&'a [u8]>,
    /// The group around it.
    around: Option<Around>,
    /// [`super::HidingSettings::avps`].
    all: &'a [&'a [AvpKey]],
    /// The rest of those of them that lead here.
    more: &'a [&'a [AvpKey]],
}

/// The group around an AVP.
#[derive(Clone, Copy)]
struct Around {
    key: AvpKey,
    /// Whether it is a Proxy-Info of the own network: others keep their Proxy-State.
    is_hidden_proxy: bool,
}
