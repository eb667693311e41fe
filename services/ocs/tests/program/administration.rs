//! Accounts, subscribers, tariffs and pages over HTTP.

use super::support::{AS_JSON, FILE, OPERATOR, Ocs, READER, TARIFFS, folder};

#[tokio::test(flavor = "multi_thread")]
async fn accounts_are_added_edited_and_topped_up_once_for_each_key() {
    let folder = folder(FILE, TARIFFS);
    let ocs = Ocs::start(folder.path()).await;
    let new = r#"{"id":"family","currency":"EUR","tariff":"standard","credit_limit":"5"}"#;
    let added = ocs.change("POST", "/v1/accounts", new).await;
    assert_eq!(added.status, 201, "{added:?}");
    let etag = added.header("etag").unwrap().to_owned();
    assert_eq!(ocs.change("POST", "/v1/accounts", new).await.status, 409);
    let other = new.replace("standard", "golden").replace("family", "other");
    let refused = ocs.change("POST", "/v1/accounts", &other).await;
    assert!(refused.status == 422 && refused.body.contains("golden"), "{refused:?}");
    let foreign = new.replace("EUR", "XXQ").replace("family", "other");
    assert_eq!(ocs.change("POST", "/v1/accounts", &foreign).await.status, 422);
    let reader = ocs.ask("POST", "/v1/accounts", &[READER, AS_JSON], new).await;
    assert_eq!(reader.status, 403, "{reader:?}");

    // Whoever edits says what they have seen.
    let edit = |etag: String| {
        let ocs = &ocs;
        async move {
            let headers = [OPERATOR, AS_JSON, ("If-Match", etag.as_str())];
            ocs.ask("PATCH", "/v1/accounts/family", &headers, r#"{"status":"blocked"}"#).await
        }
    };
    let edited = edit(etag.clone()).await;
    assert!(edited.status == 200 && edited.body.contains("blocked"), "{edited:?}");
    assert_eq!(edit(etag).await.status, 412, "it is another one by now");

    let top_up = |body: &'static str| ocs.change("POST", "/v1/accounts/family/top-up", body);
    assert_eq!(top_up(r#"{"amount":"12.5"}"#).await.status, 200);
    assert_eq!(top_up(r#"{"amount":"12.5"}"#).await.status, 200);
    let other = top_up(r#"{"amount":"13"}"#).await;
    assert!(other.status == 409 && other.body.contains("key-1"), "{other:?}");
    for wrong in [r#"{"amount":"-1"}"#, r#"{"amount":"0"}"#, r#"{"amount":"1","bucket":7}"#] {
        assert_eq!(top_up(wrong).await.status, 422, "{wrong}");
    }
    let bare =
        ocs.ask("POST", "/v1/accounts/family/top-up", &[OPERATOR, AS_JSON], r#"{"amount":"1"}"#);
    assert_eq!(bare.await.status, 400, "without a key it could come twice");
    let family = ocs.json("/v1/accounts/family").await;
    assert_eq!(family["buckets"][0]["balance"], "12.5");
    assert_eq!(family["buckets"][0]["free"], "17.5");
    let transfers = ocs.json("/v1/accounts/family/transfers").await;
    assert_eq!(transfers["items"].as_array().unwrap().len(), 1);

    // In pages of one.
    let page = ocs.json("/v1/accounts?limit=1").await;
    assert_eq!(page["items"][0]["id"], "example");
    let next = page["next"].as_str().unwrap();
    let page = ocs.json(&format!("/v1/accounts?limit=1&after={next}")).await;
    assert_eq!((&page["items"][0]["id"], &page["next"]), (&"family".into(), &().into()));

    let trail = ocs.json("/v1/audit").await;
    let said: Vec<&str> =
        trail["items"].as_array().unwrap().iter().map(|it| it["what"].as_str().unwrap()).collect();
    let expected = [
        "12.5 EUR put in as `key-1`, again: entered before",
        "12.5 EUR put in as `key-1`",
        "status is \"blocked\"",
        "account family added",
    ];
    assert_eq!(said, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn subscribers_share_an_account_and_can_be_taken_away() {
    let folder = folder(FILE, TARIFFS);
    let ocs = Ocs::start(folder.path()).await;
    let path = "/v1/subscribers/msisdn-491701234567";
    let set = ocs.change("PUT", path, r#"{"account":"example"}"#).await;
    assert_eq!(set.status, 200, "{set:?}");
    assert_eq!(ocs.change("PUT", path, r#"{"account":"nobody"}"#).await.status, 404);
    let nameless = ocs.change("PUT", "/v1/subscribers/4917", r#"{"account":"example"}"#).await;
    assert!(nameless.status == 422 && nameless.body.contains("imsi-"), "{nameless:?}");
    let subscribers = &ocs.json("/v1/accounts/example").await["subscribers"];
    assert_eq!(subscribers.as_array().unwrap().len(), 2, "{subscribers}");
    assert_eq!(ocs.change("DELETE", path, "").await.status, 204);
    assert_eq!(ocs.change("DELETE", path, "").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn tariffs_of_a_file_are_read_again_and_those_of_the_api_are_kept() {
    let folder = folder(FILE, TARIFFS);
    let ocs = Ocs::start(folder.path()).await;
    let price = "/v1/price?tariff=standard&rating_group=10&units=1500";
    assert_eq!(ocs.json(price).await["cost"], "0.015");
    let of_file = ocs.change("PUT", "/v1/tariffs", TARIFFS).await;
    assert!(of_file.status == 409 && of_file.body.contains("tariffs.toml"), "{of_file:?}");
    // Wrong: all stays as it is.
    let tariffs = folder.path().join("tariffs.toml");
    std::fs::write(&tariffs, TARIFFS.replace("0.01", "cheap")).unwrap();
    ocs.program.signal("HUP");
    ocs.program.wait_for("the file was not taken over").await;
    assert_eq!(ocs.json(price).await["cost"], "0.015");
    std::fs::write(&tariffs, TARIFFS.replace("0.01", "0.02")).unwrap();
    ocs.program.signal("HUP");
    ocs.program.wait_for("the file was read again").await;
    let found = ocs.json(price).await;
    assert_eq!((&found["cost"], &found["version"]), (&"0.03".into(), &2.into()));
    drop(ocs);

    // From now on they are set over the API: the last ones stay.
    let file = FILE.replace("[tariffs]\nfile = \"tariffs.toml\"\n", "");
    std::fs::write(folder.path().join("ocs.toml"), file).unwrap();
    let ocs = Ocs::start(folder.path()).await;
    assert_eq!(ocs.json(price).await["cost"], "0.03");
    let put = |text: String| {
        let ocs = &ocs;
        async move { ocs.ask("PUT", "/v1/tariffs", &[OPERATOR], &text).await }
    };
    let wrong = put(TARIFFS.replace("0.01", "cheap")).await;
    assert!(wrong.status == 422 && wrong.body.contains("cheap"), "{wrong:?}");
    let without = put(TARIFFS.replace("standard", "golden")).await;
    assert!(without.status == 422 && without.body.contains("example"), "{without:?}");
    assert_eq!(put(TARIFFS.replace("0.01", "0.04")).await.status, 200);
    assert_eq!(ocs.json(price).await["cost"], "0.06");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_finds_an_account_and_puts_money_in_after_a_question() {
    let folder = folder(FILE, TARIFFS);
    let ocs = Ocs::start(folder.path()).await;
    let get = |path: &'static str| ocs.ask("GET", path, &[OPERATOR], "");
    let list = get("/").await;
    assert!(list.body.contains("href=\"/accounts/example\""), "{list:?}");
    assert!(!list.body.contains("<script"), "pages are complete without scripts");
    let found = get("/search?q=262010000000000").await;
    assert_eq!((found.status, found.header("location")), (303, Some("/accounts/example")));
    let nothing = get("/search?q=%3Cb%3E").await;
    assert!(nothing.body.contains("&lt;b&gt;") && !nothing.body.contains("<b>"), "{nothing:?}");

    let wrong = get("/accounts/example/top-up?amount=much&bucket=0").await;
    assert!(wrong.body.contains("is not an amount"), "{wrong:?}");
    let question = get("/accounts/example/top-up?amount=2.50&bucket=0").await;
    assert!(question.body.contains("2.5 EUR") && question.body.contains("Yes"), "{question:?}");
    let (_, key) = question.body.split_once("name=\"key\" value=\"").unwrap();
    let (key, _) = key.split_once('"').unwrap();
    let form = ("Content-Type", "application/x-www-form-urlencoded");
    let body = format!("amount=2.50&bucket=0&key={key}");
    // The button is pressed twice.
    for _ in 0..2 {
        let done = ocs.ask("POST", "/accounts/example/top-up", &[OPERATOR, form], &body).await;
        assert_eq!((done.status, done.header("location")), (303, Some("/accounts/example")));
    }
    assert_eq!(ocs.money().await.0, "22.5");
    for path in ["/accounts/example", "/accounts/example/transfers", "/tariffs", "/changes"] {
        let page = ocs.ask("GET", path, &[READER], "").await;
        assert_eq!(page.status, 200, "{page:?}");
        assert!(page.body.contains("Online charging ocs.example.net"), "{page:?}");
    }
    assert_eq!(ocs.ask("GET", "/accounts/example", &[], "").await.status, 401);
}
