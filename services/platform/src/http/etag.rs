//! Entity tags (RFC 9110, 8.8.3): whoever edits something says which state of it they have seen.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, IntoResponseParts, Response, ResponseParts};

use super::problem::Problem;

/// Which state of something this is: a header of answers.
///
/// ```
/// use diameter_platform::http::{ETag, IfMatch, Json, Problem};
///
/// async fn edit(seen: IfMatch, Json(new): Json<u32>) -> Result<(ETag, Json<u32>), Problem> {
///     let version = 7;
///     seen.check(&ETag::of_version(version))?;
///     Ok((ETag::of_version(version + 1), Json(new)))
/// }
/// # let _ = edit;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ETag(String);

impl ETag {
    /// That of a version.
    pub fn of_version(version: u64) -> Self {
        Self(format!("\"{version}\""))
    }
}

impl IntoResponseParts for ETag {
    type Error = std::convert::Infallible;

    fn into_response_parts(self, mut parts: ResponseParts) -> Result<ResponseParts, Self::Error> {
        // Digits between quotation marks are a value of a header.
        if let Ok(value) = HeaderValue::from_str(&self.0) {
            parts.headers_mut().insert(header::ETAG, value);
        }
        Ok(parts)
    }
}

impl IntoResponse for ETag {
    fn into_response(self) -> Response {
        (self, ()).into_response()
    }
}

/// Which state whoever edits has seen (RFC 9110, 13.1.1): `If-Match`. Without one the change has to be made as
/// it is asked for, or [not at all](Self::required).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IfMatch(Option<String>);

impl IfMatch {
    /// Whether the change may be made to this state.
    ///
    /// # Errors
    ///
    /// 412 when another one was seen.
    pub fn check(&self, now: &ETag) -> Result<(), Problem> {
        let Some(seen) = &self.0 else { return Ok(()) };
        let matches = |tag: &str| matches!(tag.trim(), "*") || tag.trim() == now.0;
        match seen.split(',').any(matches) {
            true => Ok(()),
            false => Err(Problem::new(StatusCode::PRECONDITION_FAILED)
                .because("somebody else has changed it meanwhile: read it again")),
        }
    }

    /// Refuses to change what was not looked at.
    ///
    /// # Errors
    ///
    /// 428 when nothing was said to have been seen.
    pub fn required(self) -> Result<Self, Problem> {
        match self.0 {
            Some(_) => Ok(self),
            None => Err(Problem::new(StatusCode::PRECONDITION_REQUIRED)
                .because("say with If-Match which state is changed: the ETag of what was read")),
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for IfMatch {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let values = parts.headers.get_all(header::IF_MATCH).iter();
        let values: Result<Vec<_>, _> = values.map(HeaderValue::to_str).collect();
        let wrong = |_| Problem::new(StatusCode::BAD_REQUEST).because("If-Match is no text");
        let values = values.map_err(wrong)?;
        Ok(Self((!values.is_empty()).then(|| values.join(","))))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may")]

    use super::*;

    #[test]
    fn a_change_is_made_to_the_state_that_was_seen_and_to_no_other() {
        let now = ETag::of_version(7);
        let seen = |text: &str| IfMatch(Some(text.to_owned()));
        for right in ["\"7\"", "\"6\", \"7\"", "*"] {
            assert_eq!(seen(right).check(&now), Ok(()), "{right}");
        }
        // A weak tag never matches.
        for wrong in ["\"8\"", "7", "W/\"7\"", "\"77\""] {
            assert_eq!(seen(wrong).check(&now).unwrap_err().status, 412, "{wrong}");
        }
        assert_eq!(IfMatch(None).check(&now), Ok(()));
        assert_eq!(IfMatch(None).required().unwrap_err().status, 428);
    }
}
