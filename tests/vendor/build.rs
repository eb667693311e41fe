fn main() -> Result<(), diameter_codegen::Error> {
    diameter_codegen::Config::new()
        .dictionary("dictionaries/acme.xml")
        .dictionary("dictionaries/acme-loyalty.xml")
        .format("Acme-Money", "crate::money::Money")
        .sessions()
        .compile()
}
