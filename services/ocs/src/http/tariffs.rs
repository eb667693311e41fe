//! Tariffs, and what something would cost.

use axum::http::StatusCode;
use diameter_platform::http::{Audited, ETag, IfMatch, Json, Problem, Query};
use diameter_session::credit_control::Service;
use serde::{Deserialize, Serialize};
use std::time::{Duration, SystemTime};
use utoipa::{IntoParams, ToSchema};

use super::words::{name, read_time, time};
use super::{Shared, unprocessable};
use crate::rating::{Facts, Outcome, Rule};
use crate::server::TariffError;

/// The tariffs in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TariffText {
    /// Which version: their ETag.
    pub version: u64,
    /// The file they come from, if they do.
    pub file: Option<String>,
    /// What they say, in TOML.
    pub text: String,
}

/// The tariffs in force.
#[utoipa::path(get, path = "/v1/tariffs",
    responses((status = 200, body = TariffText), Problem))]
pub(super) async fn show(state: Shared) -> Result<(ETag, Json<TariffText>), Problem> {
    let stored = state.ocs.books().tariffs().await?;
    let (version, text) =
        stored.ok_or_else(|| Problem::not_found("there are no tariffs: set some"))?;
    let file = state.ocs.file();
    let file = file.tariffs.as_ref().filter(|it| it.text == text);
    let file = file.map(|it| it.path.display().to_string());
    Ok((ETag::of_version(version), Json(TariffText { version, file, text })))
}

/// Sets other tariffs, in TOML. When anything is wrong with them nothing changes, and all mistakes are told. Clients
/// are asked to report and ask again.
#[utoipa::path(put, path = "/v1/tariffs", request_body(content = String, content_type = "text/plain"),
    responses((status = 200, body = TariffText), Problem))]
pub(super) async fn set(
    state: Shared,
    seen: IfMatch,
    text: String,
) -> Result<(Audited, ETag, Json<TariffText>), Problem> {
    let version = state.ocs.charging().tariffs().version;
    seen.check(&ETag::of_version(version))?;
    let bound = (seen != IfMatch::default()).then_some(version);
    let version = state.ocs.set_tariffs(&text, bound).await?;
    let audited = Audited(format!("tariffs are of version {version}"));
    Ok((audited, ETag::of_version(version), Json(TariffText { version, file: None, text })))
}

impl From<TariffError> for Problem {
    fn from(error: TariffError) -> Self {
        let status = match &error {
            TariffError::Invalid(_) | TariffError::Missing { .. } => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            TariffError::OfFile(_) => StatusCode::CONFLICT,
            TariffError::Changed => StatusCode::PRECONDITION_FAILED,
            TariffError::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
        };
        Self::new(status).because(error.to_string())
    }
}

/// What is asked for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
pub(super) struct Asked {
    /// Which tariff.
    tariff: String,
    /// How many octets, seconds or events.
    units: u64,
    /// Rating-Group.
    rating_group: Option<u32>,
    /// Service-Identifier.
    service_identifier: Option<u32>,
    /// Service-Context-Id: that of Gy unless said.
    service_context: Option<String>,
    /// The access point name.
    apn: Option<String>,
    /// The network that serves, in digits: `26201`.
    plmn: Option<String>,
    /// 3GPP-RAT-Type.
    rat: Option<u8>,
    /// Who is called.
    called: Option<String>,
    /// When (RFC 3339): now unless said.
    at: Option<String>,
}

/// What something would cost, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PriceFound {
    /// The version of the tariffs.
    pub version: u64,
    /// The first rule that matches.
    pub rule: String,
    /// `charge`, `free`, `deny` or `reject`.
    pub outcome: String,
    /// What is counted.
    pub unit: Option<String>,
    /// The price, as the tariff has it.
    pub price: Option<String>,
    /// How many units are charged, rounded as the tariff says.
    pub charged: Option<u64>,
    /// What they cost, in the account's currency.
    pub cost: Option<String>,
    /// When another rule begins, within a day.
    pub then: Option<String>,
}

/// What so many units would cost at the beginning of a session, without allowances, and by which rule.
#[utoipa::path(get, path = "/v1/price", params(Asked),
    responses((status = 200, body = PriceFound), Problem))]
pub(super) async fn price(
    state: Shared,
    Query(asked): Query<Asked>,
) -> Result<Json<PriceFound>, Problem> {
    let tariffs = state.ocs.charging().tariffs();
    let tariff = tariffs.tariff(&asked.tariff);
    let unknown = || unprocessable(format!("there is no tariff `{}`", asked.tariff));
    let tariff = tariff.ok_or_else(unknown)?;
    let at = match &asked.at {
        Some(text) => read_time(text)?,
        None => SystemTime::now().into(),
    };
    let facts = Facts {
        service_context: asked.service_context.unwrap_or_else(|| "32251@3gpp.org".to_owned()),
        apn: asked.apn.map(|it| it.to_lowercase()),
        plmn: asked.plmn,
        rat: asked.rat,
        called: asked.called,
    };
    let service =
        Service { service_identifier: asked.service_identifier, rating_group: asked.rating_group };
    const DAY: Duration = Duration::from_secs(24 * 60 * 60);
    let decision = tariff.decide(&facts, service, at, DAY);
    let decision = decision.ok_or_else(|| Problem::not_found("no rule of the tariff matches"))?;
    let then = decision.then.map(|(at, rule)| format!("{} from {}", rule.name, time(at)));
    Ok(Json(found(tariffs.version, decision.rule, asked.units, then)))
}

fn found(version: u64, rule: &Rule, units: u64, then: Option<String>) -> PriceFound {
    let outcome = match &rule.outcome {
        Outcome::Charge(_) => "charge",
        Outcome::Free => "free",
        Outcome::Deny => "deny",
        Outcome::Reject => "reject",
    };
    let mut found = PriceFound {
        version,
        rule: rule.name.clone(),
        outcome: outcome.to_owned(),
        unit: None,
        price: None,
        charged: None,
        cost: None,
        then,
    };
    if let Outcome::Charge(charge) = &rule.outcome {
        let charged = charge.price.rounded(units);
        found.unit = Some(name(charge.unit).to_owned());
        found.price = Some(charge.price.to_string());
        found.charged = Some(charged);
        found.cost = charge.price.cost(charged).map(|it| it.to_money());
    }
    found
}
