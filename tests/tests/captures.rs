use diameter_tests::*;
#[test]
fn show() {
    for (name, message) in captures() {
        let Some(command) = command(&message) else {
            println!("{name}: no command");
            continue;
        };
        let d = normal_form::departures(&message, command);
        let normal = (command.normalize)(&message).unwrap();
        assert_eq!(normal.as_bytes(), &normal_form::normal_form(&message, command));
        assert_eq!(d.is_empty(), normal.as_bytes() == message.as_bytes());
        if !d.is_empty() {
            println!("(\"{name}\", &{d:?}),");
        }
    }
}
