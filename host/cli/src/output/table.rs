//! Aligned text tables.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

/// What a cell wants to say besides its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// As it is.
    Plain,
    /// Not to be looked at first.
    Quiet,
    /// To be looked at first.
    Loud,
}

impl Tone {
    fn style(self) -> Style {
        match self {
            Self::Plain => Style::new(),
            Self::Quiet => Style::new().dimmed(),
            Self::Loud => AnsiColor::Red.on_default().bold(),
        }
    }
}

/// A text with its tone.
pub type Cell = (String, Tone);

/// Columns as wide as their widest cell. The first `left` columns are aligned to the left, the others to the right.
#[derive(Debug)]
pub struct Table {
    left: usize,
    rows: Vec<Vec<Cell>>,
}

impl Table {
    /// A table with these headings, if any, and no row yet.
    pub fn new(left: usize, headings: &[&str]) -> Self {
        let heading = |text: &&str| ((*text).to_owned(), Tone::Quiet);
        let mut table = Self { left, rows: Vec::new() };
        if !headings.is_empty() {
            table.row(headings.iter().map(heading).collect());
        }
        table
    }

    /// Adds a row.
    pub fn row(&mut self, cells: Vec<Cell>) {
        self.rows.push(cells);
    }

    /// Writes the table, without blanks at the ends of lines.
    pub fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| {
            let cell = |row: &Vec<Cell>| row.get(column).map(|(text, _)| text.chars().count());
            self.rows.iter().filter_map(cell).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        for row in &self.rows {
            let mut blanks = 0;
            for (column, (text, tone)) in row.iter().enumerate() {
                let pad = widths[column] - text.chars().count();
                let (before, after) = if column < self.left { (0, pad) } else { (pad, 0) };
                let style = tone.style();
                if !text.is_empty() {
                    write!(out, "{:1$}{style}{text}{style:#}", "", blanks + before)?;
                    blanks = after + 2;
                } else {
                    blanks += pad + 2;
                }
            }
            writeln!(out)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned() {
        let mut table = Table::new(1, &["label", "µs", "n"]);
        let cells = |texts: [&str; 3]| texts.map(|text| (text.to_owned(), Tone::Plain)).to_vec();
        table.row(cells(["vlan 100", "1", "12,345"]));
        table.row(cells(["", "20.5", ""]));
        let mut out = Vec::new();
        table.write(&mut anstream::StripStream::new(&mut out)).expect("written");
        let expected = "label       µs       n\nvlan 100     1  12,345\n          20.5\n";
        assert_eq!(String::from_utf8(out).expect("text"), expected);
    }

    #[test]
    fn a_loud_cell_is_red() {
        let mut table = Table::new(0, &[]);
        table.row(vec![("7".to_owned(), Tone::Loud)]);
        let mut out = Vec::new();
        table.write(&mut out).expect("written");
        assert!(String::from_utf8(out).expect("text").contains("\x1b[31m7\x1b[0m"));
    }
}
