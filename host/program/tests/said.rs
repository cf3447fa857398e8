//! What openFPGALoader 1.1.1 says, and what is read from it. The texts are its own, of runs
//! against the model, or put together from its sources where there is no model.

use proptest::prelude::*;
use wiremeter_program::said::{Device, Status, devices, missing_library, percent, reason, restarted, status};

fn ecp5(flags: &str, error: &str) -> String {
    format!("Disable configuration: DONE\ndisplayReadReg\n\tConfig Target Selection : 0\n{flags}\tBSE Error Code\n\t\t{error}\n")
}

#[test]
fn chains() {
    let one = "empty\nindex 0:\n\tidcode 0x81112043\n\tmanufacturer lattice\n\tfamily ECP5\n\tmodel  LFE5UM5G-45\n\tirlength 8\n";
    let versa = Device {
        idcode: 0x8111_2043,
        model: "LFE5UM5G-45".to_owned(),
    };
    assert_eq!(devices(one), std::slice::from_ref(&versa));
    let two = format!("{one}index 1:\n\tidcode   0x4ba00477\n\ttype     ARM cortex A9\n\tirlength 4\n");
    let found = devices(&two);
    assert_eq!((found.len(), &found[0]), (2, &versa));
    assert_eq!(found[1].to_string(), "ARM cortex A9 (IDCODE 0x4ba00477)");
    assert_eq!(devices("empty\n"), []);
}

#[test]
fn progress() {
    assert_eq!(percent("Loading: [==========                    ] 52.94%"), Some(52));
    assert_eq!(
        percent("Load SRAM: [==================================================] 100.00%"),
        Some(100)
    );
    for line in ["Loading: [", "Done", "%", "at -3%", "NaN%", "of 250%"] {
        assert_eq!(percent(line), None, "{line}");
    }
}

#[test]
fn states() {
    let of = |done, error: Option<&str>| {
        Some(Status {
            done,
            error: error.map(str::to_owned),
        })
    };
    assert_eq!(status(&ecp5("\tDone Flag\n", "No err")), of(true, None));
    assert_eq!(status(&ecp5("", "No err")), of(false, None));
    assert_eq!(status(&ecp5("\tISC Enable\n", "CRC ERR")), of(false, Some("CRC ERR")));
    // The last one counts: before, an old design may have run.
    let twice = ecp5("\tDone Flag\n", "No err") + &ecp5("", "ID ERR");
    assert_eq!(status(&twice), of(false, Some("ID ERR")));
    assert_eq!(status("Shift IR 35\nir: 1 isc_done 1 isc_ena 0 init 1 done 1\n"), of(true, None));
    assert_eq!(status("ir: 1 isc_done 0 isc_ena 0 init 1 done 0\n"), of(false, None));
    assert_eq!(
        status("ir: 1 isc_done 0 isc_ena 0 init 0 done 0\n"),
        of(false, Some("INIT_B is low"))
    );
    let bridge = ecp5("\tDone Flag\n", "No err");
    assert_eq!(restarted(&format!("{bridge}Refresh: DONE\n")), of(true, None));
    assert_eq!(restarted(&format!("{bridge}Refresh: DONE\nFlash is blank\n")), of(false, None));
    assert_eq!(
        restarted(&format!("Refresh: FAIL\n{}", ecp5("", "ID ERR"))),
        of(false, Some("ID ERR"))
    );
    assert_eq!(restarted(&bridge), None);
    for text in ["", "Loading: Done", "displayReadReg\n", "ir: 1 isc_done"] {
        assert_eq!(status(text), None, "{text}");
    }
}

#[test]
fn reasons() {
    let refused = "Connection error\nJTAG init failed with: connection failure\n";
    assert_eq!(reason("empty\n", refused), "connection failure");
    let failed = "Error: Failed to program FPGA: std::exception\n";
    assert_eq!(reason("Loading: 3%\n", failed), "Failed to program FPGA: std::exception");
    assert_eq!(reason("wait: Error\n", ""), "wait: Error");
    assert_eq!(reason("\n", "\n"), "it said nothing");
    let loader =
        "openFPGALoader: error while loading shared libraries: libftdi1.so.2: cannot open shared object file: No such file or directory";
    assert_eq!(missing_library(loader).as_deref(), Some("libftdi1.so.2"));
    assert_eq!(missing_library("empty"), None);
}

proptest! {
    #[test]
    fn any_text(text: String, tail in "[a-z 0-9%:\n\t]*") {
        let made = [
            format!("displayReadReg\nBSE Error Code\n{tail}"),
            format!("idcode 0x{tail}"),
            format!("ir: init {tail}"),
            text,
            tail,
        ];
        for text in made {
            let _ = (devices(&text), percent(&text), status(&text), restarted(&text), missing_library(&text));
            prop_assert!(!reason(&text, &text).contains('\n'));
        }
    }
}
