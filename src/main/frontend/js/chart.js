import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { readTable } from './chart-table.js';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

const colours = ['#005799', '#c27900', '#b01038', '#007a64', '#595959', '#7b3fa0', '#6b4a00', '#00728f'];

/**
 * Draws the numbers of a table on the same page, so that chart and table cannot differ.
 *
 *   <div data-chart="bar|line|stacked" data-table="#table" role="img" aria-label="…">
 *
 * The table's first column names the points; every other column whose heading carries data-series
 * ("bar", "line" or empty) is a series, or all of them when no heading does. A series of nothing but
 * zeros is left to the table.
 */
export function start(element) {
  const table = document.querySelector(element.dataset.table);
  const { points, series: all } = readTable(table);
  const some = all.filter(({ values }) => values.some((value) => value));
  const series = some.length > 0 ? some : all;
  const chart = init(element, undefined, { renderer: 'canvas' });
  const format = new Intl.NumberFormat(document.documentElement.lang).format;
  const font = { fontFamily: getComputedStyle(element).fontFamily, color: '#333' };
  chart.setOption({
    animation: false,
    color: colours,
    textStyle: font,
    legend: { type: 'scroll', bottom: 0, textStyle: font },
    grid: { left: 8, right: 16, top: 24, bottom: 40, containLabel: true },
    tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: (value) => (value === null ? '–' : format(value)) },
    xAxis: { type: 'category', data: points, axisLabel: { ...font, hideOverlap: true } },
    yAxis: { type: 'value', minInterval: series.some(({ fractions }) => fractions) ? undefined : 1, axisLabel: { ...font, formatter: format } },
    series: series.map(({ name, values, kind }, index) => ({
      name,
      type: kind || (element.dataset.chart === 'line' ? 'line' : 'bar'),
      stack: element.dataset.chart === 'stacked' ? 'all' : undefined,
      symbol: ['circle', 'rect', 'triangle', 'diamond'][index % 4],
      symbolSize: 7,
      barMaxWidth: 36,
      data: values,
    })),
  });
  new ResizeObserver(() => chart.resize()).observe(element);
}
