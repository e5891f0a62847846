/** What is shipped of others that is no package: it comes into a package's code or ours, with its own licence. */
export interface Notice {
  name: string;
  licence: string;
  /** Where its source is. */
  from: string;
  /** It is shipped where a file is whose path ends like this. */
  within: RegExp;
  text: string;
}

export const notices: readonly Notice[] = [
  {
    name: 'Fluent System Icons',
    licence: 'MIT',
    from: 'https://github.com/microsoft/fluentui-system-icons',
    within: /components\/shared\/Icon\.tsx$/,
    text: `MIT License

Copyright (c) 2020 Microsoft Corporation

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`,
  },
  {
    name: 'Public Suffix List',
    licence: 'MPL-2.0',
    from: 'https://publicsuffix.org/list/public_suffix_list.dat',
    within: /node_modules\/tldts(?:-core)?\//,
    text: `The data by which tldts tells registrable domains, in the form that tldts gives it.

This Source Code Form is subject to the terms of the Mozilla Public License,
v. 2.0. If a copy of the MPL was not distributed with this file, You can
obtain one at https://mozilla.org/MPL/2.0/.`,
  },
  {
    name: 'Tesseract language data',
    licence: 'Apache-2.0',
    from: 'https://github.com/tesseract-ocr/tessdata_best',
    within: /\.traineddata\.gz$/,
    text: `Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance with the
License. You may obtain a copy of the License at http://www.apache.org/licenses/LICENSE-2.0. Its text stands above, with
tesseract.js-core.

Unless required by applicable law or agreed to in writing, software distributed under the License is distributed on an
"AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied. See the License for the specific
language governing permissions and limitations under the License.`,
  },
];
