//! The place of the figures in the README.

use anyhow::{Result, bail};

/// The line before the figures.
const BEGIN: &str = "<!-- bench:begin -->";
/// The line after them.
const END: &str = "<!-- bench:end -->";

/// `text` with `figures`, whole lines, between the two markers; all else stays as it is.
///
/// # Errors
/// The markers are not there once each, in their order.
pub fn replace(text: &str, figures: &str) -> Result<String> {
    let (begins, ends) = (text.matches(BEGIN).count(), text.matches(END).count());
    if (begins, ends) != (1, 1) {
        bail!("the figures need one line {BEGIN} and one line {END}; there are {begins} and {ends}");
    }
    let Some((before, rest)) = text.split_once(BEGIN) else {
        unreachable!("it was counted")
    };
    let Some((_, after)) = rest.split_once(END) else {
        bail!("{END} comes before {BEGIN}");
    };
    Ok(format!("{before}{BEGIN}\n{figures}{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "# Name\r\n\n<!-- bench:begin -->\nold\n\nolder\n<!-- bench:end -->\n\n  last line";

    fn refusal(text: &str) -> String {
        replace(text, "new\n").expect_err("no place for figures").to_string()
    }

    #[test]
    fn only_what_is_between_the_markers_changes() {
        let new = "# Name\r\n\n<!-- bench:begin -->\nnew\n<!-- bench:end -->\n\n  last line";
        assert_eq!(replace(OLD, "new\n").expect("both markers"), new);
        assert_eq!(replace(new, "new\n").expect("both markers"), new, "once more changes nothing");
    }

    #[test]
    fn markers_without_anything_between_take_figures() {
        let text = "<!-- bench:begin --><!-- bench:end -->\n";
        assert_eq!(
            replace(text, "a\nb\n").expect("both markers"),
            "<!-- bench:begin -->\na\nb\n<!-- bench:end -->\n"
        );
    }

    #[test]
    fn a_missing_marker_is_named() {
        let wanted = "the figures need one line <!-- bench:begin --> and one line <!-- bench:end -->; there are ";
        assert_eq!(refusal("# Name\n"), format!("{wanted}0 and 0"));
        assert_eq!(refusal("<!-- bench:begin -->\n"), format!("{wanted}1 and 0"));
        assert_eq!(refusal("<!-- bench:end -->\n"), format!("{wanted}0 and 1"));
        assert_eq!(
            refusal(&OLD.repeat(2)),
            format!("{wanted}2 and 2"),
            "which one is not ours to guess"
        );
    }

    #[test]
    fn markers_in_the_wrong_order_are_refused() {
        let refusal = refusal("<!-- bench:end -->\n<!-- bench:begin -->\n");
        assert_eq!(refusal, "<!-- bench:end --> comes before <!-- bench:begin -->");
    }
}
