//! Erlang/OTP's accounting: the grammar of RFC 6733, where TS 32.299 has the same command in the same application.

use std::path::Path;
use std::sync::Arc;

use diameter_cdf::record::{Cause, Kind};
use diameter_cdf::store::MemoryStore;
use diameter_core::DiameterIdentity;
use diameter_testkit::{build_folder, otp};

use crate::{Function, numbers, records};

// Proves: acct-03, acct-04, acct-06, rf-08
#[tokio::test]
#[ignore = "needs Erlang/OTP's diameter"]
async fn requests_of_base_accounting_become_one_record() {
    let store = Arc::new(MemoryStore::new());
    let cdf = DiameterIdentity::from_static("cdf1.example.net");
    let function = Function::start(cdf, &store, 0).await;
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/client/accounting.erl");
    let code = otp::compile(&build_folder("otp-accounting"), &[], &[source]);
    let address = function.address().to_string();
    let arguments = ["otp.example.net".to_owned(), "example.net".to_owned(), address];
    let program = otp::start(&code, "accounting", &arguments);
    program.wait_for("LAB-RESULT").await;
    let log = program.log();
    // Result-Code, type and number, and nothing that its dictionary does not like.
    for answer in ["{2001,2,0,[]}", "{2001,3,1,[]}"] {
        assert!(log.contains(&format!("LAB-ANSWER {answer}")), "{log}");
    }
    assert_eq!(log.matches("LAB-ANSWER {2001,4,2,[]}").count(), 2, "{log}");
    let records = records(&store, |all| !all.is_empty()).await;
    assert_eq!(records.len(), 1);
    assert_eq!(records[0].kind, Kind::Accounting);
    assert_eq!(records[0].closing.unwrap().cause, Cause::Normal);
    assert_eq!(numbers(&records[0]), [0, 1, 2]);
    function.stop().await;
}
