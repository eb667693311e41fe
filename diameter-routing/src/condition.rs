//! Conditions of routes: what must be true of a request beside its realm and application.

use std::fmt;
use std::sync::Arc;

use diameter_core::Message;
#[cfg(feature = "conditions")]
use diameter_dictionary::filter::{Context, Filter};

/// Something that is true of a request, or not.
///
/// With the feature `conditions` it is a filter expression, checked against dictionaries; without, a
/// function.
///
/// ```
/// use diameter_routing::Condition;
///
/// let is_long = Condition::new("size > 4096", |subject| subject.message.as_bytes().len() > 4096);
/// assert_eq!(is_long.to_string(), "size > 4096");
/// ```
#[derive(Clone)]
pub struct Condition {
    text: Arc<str>,
    matches: Arc<dyn Fn(&Subject<'_>) -> bool + Send + Sync>,
}

/// What conditions are asked about.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The request.
    pub message: &'a Message,
    /// Who sent it; `None` for a request of the node itself.
    pub from: Option<Requester<'a>>,
}

/// The peer that a request came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requester<'a> {
    /// Its Origin-Host, as its CER has it.
    pub peer: &'a str,
    /// The group that it belongs to.
    pub group: Option<&'a str>,
}

impl Condition {
    /// A condition of its own kind; `text` is how explanations show it.
    pub fn new(
        text: impl Into<Arc<str>>,
        matches: impl Fn(&Subject<'_>) -> bool + Send + Sync + 'static,
    ) -> Self {
        Self { text: text.into(), matches: Arc::new(matches) }
    }

    /// Whether it is true of a request.
    pub fn matches(&self, subject: &Subject<'_>) -> bool {
        (self.matches)(subject)
    }
}

#[cfg(feature = "conditions")]
impl From<Filter> for Condition {
    fn from(filter: Filter) -> Self {
        let text = filter.as_str().to_owned();
        Self::new(text, move |Subject { message, from }| {
            let (peer, group) = (from.map(|it| it.peer), from.and_then(|it| it.group));
            filter.matches(*message, &Context { peer, group, ..Context::default() })
        })
    }
}

/// Of the same text.
impl PartialEq for Condition {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Condition {}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Condition").field(&self.text).finish()
    }
}
