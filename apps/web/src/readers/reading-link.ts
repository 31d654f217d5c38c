import { defineComponent, h, type PropType } from 'vue';
import { type RouteLocationRaw, RouterLink, useRouter } from 'vue-router';
import { publishedAddress } from './publications.ts';

/**
 * Stands for RouterLink where only the reading pages exist: a number leads to the report where it was published, if that is known;
 * what would lead to the work of the office is plain text.
 */
export const ReadingLink = defineComponent({
  name: 'ReadingLink',
  props: { to: { type: [String, Object] as PropType<RouteLocationRaw>, required: true } },
  setup(props, { slots }) {
    const router = useRouter();
    return () => {
      const { to } = props;
      const said = slots['default']?.();
      if (typeof to === 'string' || !('name' in to) || to.name === undefined) return h(RouterLink, { to }, () => said);
      if (to.name === 'report') {
        const href = publishedAddress(to.params?.['agency'], to.params?.['year']);
        return href === null ? h('span', said) : h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, said);
      }
      return router.hasRoute(to.name) ? h(RouterLink, { to }, () => said) : h('span', said);
    };
  },
});
