//! Long lists, in pages: each says where the next one begins.

use axum::http::StatusCode;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::problem::Problem;

/// Which part of a list is asked for: `?limit=100&after=...`, taken by
/// [`Query`](super::Query).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Paging {
    /// How many at most: 50 unless said, 1000 at most.
    limit: Option<usize>,
    /// What the last page said of the next one.
    after: Option<String>,
}

/// The longest page.
const MOST: usize = 1000;

impl Paging {
    /// How many at most.
    ///
    /// # Errors
    ///
    /// When that is none, or too many.
    pub fn limit(&self) -> Result<usize, Problem> {
        match self.limit.unwrap_or(50) {
            limit @ 1..=MOST => Ok(limit),
            other => Err(wrong(format!("`limit` is {other}: a page has 1 to {MOST} entries"))),
        }
    }

    /// The key after which the page begins; `None` for the first page.
    ///
    /// # Errors
    ///
    /// When no page has said so.
    pub fn after(&self) -> Result<Option<String>, Problem> {
        let Some(cursor) = &self.after else { return Ok(None) };
        let octets = URL_SAFE_NO_PAD.decode(cursor).ok();
        let key = octets.and_then(|octets| String::from_utf8(octets).ok());
        let key = key.ok_or_else(|| wrong("`after` is not what a page has said of the next one"));
        key.map(Some)
    }
}

fn wrong(why: impl Into<String>) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST).because(why)
}

/// A page of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Listing<T> {
    /// What is on it.
    pub items: Vec<T>,
    /// What to ask for as `after` to get the next page; missing on the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

impl<T> Listing<T> {
    /// The page of the first `limit` of these, of which there is one more if the list goes on. The next page
    /// begins after the key of the last one.
    ///
    /// ```
    /// use diameter_platform::http::Listing;
    ///
    /// let page = Listing::of(vec![7, 8, 9], 2, |it| it.to_string());
    /// assert_eq!(page.items, [7, 8]);
    /// assert!(page.next.is_some());
    /// assert_eq!(Listing::of(vec![9], 2, |it| it.to_string()).next, None);
    /// ```
    pub fn of(mut items: Vec<T>, limit: usize, key: impl FnOnce(&T) -> String) -> Self {
        let goes_on = items.len() > limit;
        items.truncate(limit);
        let last = items.last().filter(|_| goes_on);
        let next = last.map(|last| URL_SAFE_NO_PAD.encode(key(last)));
        Self { items, next }
    }

    /// The same page of something else.
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> Listing<U> {
        Listing { items: self.items.into_iter().map(change).collect(), next: self.next }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may")]

    use super::*;

    #[test]
    fn pages_follow_each_other_by_what_they_say() {
        let all: Vec<u32> = (0..7).collect();
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let paging = Paging { limit: Some(3), after };
            let from = paging.after().unwrap().map(|key| key.parse::<u32>().unwrap());
            let limit = paging.limit().unwrap();
            let rest = all.iter().copied().filter(|it| from.is_none_or(|from| *it > from));
            let page = Listing::of(rest.take(limit + 1).collect(), limit, u32::to_string);
            seen.extend(page.items);
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(seen, all);
    }

    #[test]
    fn what_no_page_has_said_is_refused() {
        let paging = |limit, after: &str| Paging { limit: Some(limit), after: Some(after.into()) };
        assert_eq!(paging(0, "").limit().unwrap_err().status, 400);
        assert_eq!(paging(1001, "").limit().unwrap_err().status, 400);
        for wrong in ["?", "a", "_w"] {
            assert_eq!(paging(1, wrong).after().unwrap_err().status, 400, "{wrong}");
        }
    }
}
