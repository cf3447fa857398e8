//! The place of the figures in the README.

use anyhow::{Result, bail, ensure};

/// What comes before the figures.
const BEGIN: &str = "<!-- bench:begin -->";
/// What comes after them.
const END: &str = "<!-- bench:end -->";

/// `text` with `figures`, whole lines, between the two markers; all else stays as it is.
///
/// # Errors
/// The markers are not there once each, in their order.
pub fn replace(text: &str, figures: &str) -> Result<String> {
    let (begin, end) = (only(text, BEGIN)?, only(text, END)?);
    ensure!(begin < end, "{END} comes before {BEGIN}");
    let (before, after) = (&text[..begin], &text[end..]);
    Ok(format!("{before}{BEGIN}\n{figures}{after}"))
}

/// Where the one marker of its kind is.
fn only(text: &str, marker: &str) -> Result<usize> {
    let places: Vec<_> = text.match_indices(marker).collect();
    match places[..] {
        [(place, _)] => Ok(place),
        _ => bail!(
            "{marker} must be there once, to say where the figures belong; it is there {} times",
            places.len()
        ),
    }
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
        assert_eq!(
            replace("<!-- bench:begin --><!-- bench:end -->\n", "a\nb\n").expect("both markers"),
            "<!-- bench:begin -->\na\nb\n<!-- bench:end -->\n"
        );
    }

    #[test]
    fn a_marker_that_is_missing_or_repeated_is_named() {
        let complaint = |marker, times| format!("{marker} must be there once, to say where the figures belong; it is there {times} times");
        assert_eq!(refusal("# Name\n"), complaint("<!-- bench:begin -->", 0));
        assert_eq!(refusal("<!-- bench:begin -->\n"), complaint("<!-- bench:end -->", 0));
        assert_eq!(refusal("<!-- bench:end -->\n"), complaint("<!-- bench:begin -->", 0));
        assert_eq!(refusal(&OLD.repeat(2)), complaint("<!-- bench:begin -->", 2));
    }

    #[test]
    fn markers_in_the_wrong_order_are_refused() {
        let refusal = refusal("<!-- bench:end -->\n<!-- bench:begin -->\n");
        assert_eq!(refusal, "<!-- bench:end --> comes before <!-- bench:begin -->");
    }
}
