/** What is used of a document's nodes. */
export interface DomNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<DomNode>;
  nextSibling: DomNode | null;
}

/** What is used of an element. */
export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  closest(selector: string): DomElement | null;
  remove(): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** What is used of a document. */
export interface DomDocument {
  documentElement: DomElement | null;
  body: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export const isText = (node: DomNode): boolean => node.nodeType === 3;
export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;
