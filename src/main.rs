use ksd::model::*;
use serde::Deserialize;
fn main() {
    let t = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    match toml::from_str::<KerjaSama>(&t) {
        Ok(_) => println!("ok"),
        Err(e) => println!("first {:?} {}", e.span(), e.message()),
    }
    let (tab, errs) = toml::de::DeTable::parse_recoverable(&t);
    for e in errs {
        println!(
            "syntax {:?} {} «{}»",
            e.span(),
            e.message(),
            e.span().map(|s| &t[s]).unwrap_or("")
        );
    }
    println!("{:?}", tab.get_ref());
    match KerjaSama::deserialize(toml::de::Deserializer::from(tab.clone())) {
        Ok(_) => println!("ok"),
        Err(e) => {
            println!(
                "{:?} {} «{}»",
                e.span(),
                e.message(),
                e.span().map(|s| &t[s]).unwrap_or("")
            )
        }
    }
}
