//! Wildcarded public identities: an expression between exclamation marks stands for many (TS 23.003, 13.4A and 13.5).

use std::cmp::{Ordering, Reverse};

use regex::{Regex, RegexBuilder};

use super::with_small_host;

/// A wildcarded public identity, such as `sip:chat-!.*!@ims.example.net`.
///
/// The expression is an extended regular expression (POSIX), which what stands between the two literal parts has to fit
/// wholly. Where several wildcards fit, the smallest is meant: the one with the longest literal text before the
/// expression; of those, the one with the longest text behind it; of those, the first by its text.
///
/// ```
/// use diameter_hss::Wildcard;
///
/// let wildcard = |uri| Wildcard::parse(uri).ok().flatten().ok_or("no wildcard");
/// let chats = wildcard("sip:chat-!.*!@ims.example.net")?;
/// let numbers = wildcard("sip:chat-1!([0-9])+!@ims.example.net")?;
/// assert!(numbers.matches("sip:chat-12@ims.example.net"));
/// assert!(!numbers.matches("sip:chat-12a@ims.example.net"));
/// assert!(chats.matches("sip:chat-12a@ims.example.net"));
/// assert!(numbers < chats);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug)]
pub struct Wildcard {
    parts: Parts,
    expression: Regex,
}

impl Wildcard {
    /// Reads an identity; `None` if it is no wildcard.
    ///
    /// # Errors
    ///
    /// When its expression is none, or would take too much to match.
    pub fn parse(uri: &str) -> Result<Option<Self>, InvalidWildcard> {
        let Some(parts) = parts(uri) else { return Ok(None) };
        let invalid = |why: String| InvalidWildcard { uri: uri.to_owned(), why };
        if parts.expression.contains('@') || parts.prefix.contains('@') {
            return Err(invalid("the expression has to stand before the `@`".to_owned()));
        }
        let whole = format!("^(?:{})$", parts.expression);
        let expression = RegexBuilder::new(&whole)
            .size_limit(1 << 16)
            .nest_limit(16)
            .unicode(true)
            .build()
            .map_err(|error| invalid(error.to_string()))?;
        Ok(Some(Self { parts, expression }))
    }

    /// Whether it stands for an identity. Letters of a host may be large or small.
    pub fn matches(&self, uri: &str) -> bool {
        let uri = with_small_host(uri);
        let Some(rest) = uri.strip_prefix(&self.parts.prefix) else { return false };
        rest.strip_suffix(&self.parts.suffix).is_some_and(|it| self.expression.is_match(it))
    }

    fn order(&self) -> (Reverse<usize>, Reverse<usize>, &str) {
        let Parts { prefix, expression, suffix } = &self.parts;
        (Reverse(prefix.len()), Reverse(suffix.len()), expression)
    }
}

impl Ord for Wildcard {
    fn cmp(&self, other: &Self) -> Ordering {
        self.order().cmp(&other.order())
    }
}

impl PartialOrd for Wildcard {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Wildcard {
    fn eq(&self, other: &Self) -> bool {
        self.parts == other.parts
    }
}

impl Eq for Wildcard {}

/// An identity has exclamation marks, and no expression that can be matched between them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{uri}` is no wildcarded identity: {why}")]
pub struct InvalidWildcard {
    uri: String,
    why: String,
}

/// The literal parts and the expression between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Parts {
    prefix: String,
    expression: String,
    suffix: String,
}

/// Takes a wildcarded identity apart: at its first and its last exclamation mark.
pub(super) fn parts(uri: &str) -> Option<Parts> {
    let (prefix, rest) = uri.split_once('!')?;
    let (expression, suffix) = rest.rsplit_once('!')?;
    let (prefix, suffix) = match suffix.contains('@') {
        true => (prefix.to_owned(), with_small_host(suffix)),
        // No host follows: all letters are small.
        false => (prefix.to_ascii_lowercase(), suffix.to_ascii_lowercase()),
    };
    Some(Parts { prefix, expression: expression.to_owned(), suffix })
}

impl Parts {
    pub(super) fn key(&self) -> String {
        format!("{}!{}!{}", self.prefix, self.expression, self.suffix)
    }
}
