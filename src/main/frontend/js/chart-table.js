/** Points and series of a table; an empty cell or a dash is no value. */
export function readTable(table) {
  const headings = [...table.tHead.rows[0].cells];
  const rows = [...table.tBodies[0].rows];
  const chosen = headings.filter((heading, index) => index > 0 && 'series' in heading.dataset);
  const columns = (chosen.length > 0 ? chosen : headings.slice(1)).map((heading) => headings.indexOf(heading));
  return {
    points: rows.map((row) => row.cells[0].textContent.trim()),
    series: columns.map((column) => {
      const values = rows.map((row) => numberOf(row.cells[column]));
      return {
        name: headings[column].textContent.trim(),
        kind: headings[column].dataset.series,
        values,
        fractions: values.some((value) => value !== null && !Number.isInteger(value)),
      };
    }),
  };
}

/** The number a cell shows (data-value when it says so): "1 234,5 %" is 1234.5. */
export function numberOf(cell) {
  const text = cell?.dataset.value ?? cell?.textContent ?? '';
  const plain = text.replace(/[\s\u00a0\u202f%€]/g, '').replace(',', '.').replace('−', '-');
  return plain === '' || Number.isNaN(Number(plain)) ? null : Number(plain);
}
