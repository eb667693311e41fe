//! Pages, as people see them.

use diameter_testkit::browser::Browser;
use diameter_testkit::http::ask;

use super::{Cdf, files, pgw, used};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs chromium"]
async fn everybody_can_use_the_pages() {
    // The second consumer gets nothing: where its folder should be there is something else.
    let cdf = Cdf::start(|file| {
        let broken = "[[folder]]\nname = \"archive\"\nfolder = \"cdf.toml\"\n";
        file.replace("[administration]", &format!("{broken}[administration]"))
    })
    .await;
    let (_node, trigger) = pgw(cdf.diameter).await;
    let open = trigger.start(used()).await.unwrap();
    trigger.start(used()).await.unwrap().stop(used()).await.unwrap();
    let page = |path: &str| ask(cdf.http, "GET", path, &[], "").body;
    for _ in 0..600 {
        if page("/records").contains("PGWRecord") && page("/").contains(open.session_id()) {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    while files(&cdf.example().join("ts32297")).is_empty() {
        cdf.command(&["consumer", "hand-over", "billing"]);
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let session = format!("/sessions/{}", open.session_id().replace(';', "%3B"));
    let pages = [
        ("cdf-function", "/".to_owned()),
        ("cdf-session", session),
        ("cdf-nobody", "/sessions/nobody".to_owned()),
        ("cdf-records", "/records".to_owned()),
        ("cdf-changes", "/changes".to_owned()),
    ];
    let site = format!("http://{}", cdf.http);
    let look = move || Browser::start(&[]).look_at(&site, &pages);
    let found = tokio::task::spawn_blocking(look).await.unwrap();
    assert_eq!(found, [""; 0]);
}
