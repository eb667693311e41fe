//! The charging system: requests in, answers out.

use diameter_core::{
    Answer as _, DiameterUri, EncodeError, Identity, Message, Rejection, ResultCode,
};

use crate::diameter::acme::*;
use crate::money::Money;

/// What is granted for each request of a service, in octets.
const QUOTA: u64 = 10_000_000;

/// A charging system with plenty of credit.
#[derive(Clone, Debug)]
pub struct ChargingSystem {
    /// Who answers.
    pub identity: Identity,
    /// Where subscribers look after their accounts.
    pub portal: DiameterUri,
}

impl ChargingSystem {
    /// Answers a request of Gy, one of those that Acme extends or one that it leaves alone.
    ///
    /// # Errors
    ///
    /// When an answer is too long for a message.
    pub fn answer(&self, message: &Message) -> Result<Message, EncodeError> {
        match Request::from_message(message) {
            Ok(Request::CreditControl(request)) => {
                self.credit_control(&request).to_message(message.header())
            }
            Ok(Request::AcmeBalance(request)) => {
                self.balance(&request).to_message(message.header())
            }
            // Sessions are neither ended nor asked about from here.
            Ok(_) => Ok(Rejection::new(ResultCode::DIAMETER_UNKNOWN_SESSION_ID)
                .answer(message, &self.identity)),
            Err(errors) => Ok(errors.answer(message, &self.identity)),
        }
    }

    fn credit_control(&self, request: &CreditControlRequest) -> CreditControlAnswer {
        let services = request.multiple_services_credit_control.iter().map(|service| {
            MultipleServicesCreditControl::builder()
                .rating_group(service.rating_group)
                .granted_service_unit(GrantedServiceUnit::builder().cc_total_octets(QUOTA))
                .acme_bundle(AcmeBundle::builder().acme_bundle_name("Acme Flat"))
        });
        request
            .answer(&self.identity)
            .result_code(ResultCode::DIAMETER_SUCCESS)
            .multiple_services_credit_controls(services)
            .acme_loyalty(AcmeLoyalty::builder().acme_tier(AcmeTier::GOLD).acme_points(1200))
            .build()
    }

    fn balance(&self, request: &AcmeBalanceRequest) -> AcmeBalanceAnswer {
        request
            .answer(&self.identity)
            .result_code(ResultCode::DIAMETER_SUCCESS)
            .acme_price(Money::cents(1999))
            .acme_balance_change(-250)
            .acme_portal(self.portal.clone())
            .build()
    }
}
